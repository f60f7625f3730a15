package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationsTest {

    /** No language is asked for values of Java's own. */
    private static final Language NONE = (Language) Proxy.newProxyInstance(
            Language.class.getClassLoader(), new Class<?>[] {Language.class}, (p, m, a) -> "thing");

    @Test
    void readsSecondsTextAndDurations() {
        assertThat(Durations.seconds(NONE, 2.5)).isEqualTo(2.5);
        assertThat(Durations.seconds(NONE, 3L)).isEqualTo(3);
        assertThat(Durations.seconds(NONE, Duration.ofMinutes(2))).isEqualTo(120);
        assertThat(Durations.seconds(NONE, "10s")).isEqualTo(10);
        assertThat(Durations.seconds(NONE, "1d2h34m")).isEqualTo(86400 + 2 * 3600 + 34 * 60);
        assertThat(Durations.seconds(NONE, "2 days")).isEqualTo(172800);
        assertThat(Durations.seconds(NONE, "250ms")).isEqualTo(0.25);
        assertThat(Durations.seconds(NONE, null)).isNull();
    }

    @Test
    void refusesWhatIsNoTime() {
        for (String bad : new String[] {"soon", "", "5", "10x", "10s later", "s10"}) {
            assertThatThrownBy(() -> Durations.seconds(NONE, bad))
                    .isInstanceOf(StreamlitException.class)
                    .hasMessageEndingWith("Got: " + bad);
        }
    }
}
