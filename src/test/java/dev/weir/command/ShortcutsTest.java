package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShortcutsTest {

    @Test
    void putsModifiersInOneOrderAndNamesKeysInOneWay() {
        assertThat(Shortcuts.normalize("Shift + Control + Esc")).isEqualTo("ctrl+shift+escape");
        assertThat(Shortcuts.normalize("option+ArrowUp")).isEqualTo("alt+up");
    }

    @Test
    void refusesTwoKeys() {
        assertThatThrownBy(() -> Shortcuts.normalize("a+b")).hasMessageContaining("single non-modifier key");
    }

    @Test
    void refusesTheKeysOfThePageUnderAnyModifier() {
        assertThatThrownBy(() -> Shortcuts.normalize("ctrl+alt+R")).hasMessageContaining("'C' or 'R'");
    }
}
