package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BindingsTest {

    @Test
    void readsFlagsInAnyCaseAndRefusesOtherWords() {
        assertThat(Bindings.bool().parse().apply(List.of("TRUE"))).isEqualTo(true);
        assertThat(Bindings.bool().parse().apply(List.of("false"))).isEqualTo(false);
        assertThat(Bindings.bool().parse().apply(List.of("maybe"))).isNull();
    }

    @Test
    void takesTheLastOfRepeatedParameters() {
        assertThat(Bindings.text().parse().apply(List.of("a", "b"))).isEqualTo("b");
    }

    @Test
    void writesWholeNumbersWithoutAPoint() {
        assertThat(Bindings.number(false).write().apply(3.0)).containsExactly("3");
        assertThat(Bindings.number(false).write().apply(2.5)).containsExactly("2.5");
        assertThat(Bindings.number(true).write().apply(null)).containsExactly("");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(Bindings.number(false).parse().apply(List.of("ten"))).isNull();
    }
}
