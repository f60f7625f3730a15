package dev.weir.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {

    @ParameterizedTest
    @ValueSource(strings = {"⚓", "☺", "©", "™️", "🇩🇪", "1️⃣", "👨‍👩‍👧", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏽"})
    void takesOneEmojiHoweverItIsComposed(String icon) {
        assertTrue(Icons.isEmoji(icon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "#", "a", "🇦", "→", "★", "⚓⚓", "☎️☎️", ":ship:"})
    void refusesWhatIsNoSingleEmoji(String icon) {
        assertFalse(Icons.isEmoji(icon));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":material/Thumb_Up:",
                ":material/no such:",
                ":material/:",
                ":material/home",
                "material/home",
                ":material/no_such_icon:"
            })
    void refusesShortcodesThatNameNoMaterialIcon(String icon) {
        assertThrows(StreamlitException.class, () -> Icons.check(icon));
    }

    @ParameterizedTest
    @ValueSource(strings = {":material/thumb_up:", ":material/10k:", "spinner", "🎉"})
    void givesBackAValidIconAsItIs(String icon) {
        assertEquals(icon, Icons.check(icon));
    }
}
