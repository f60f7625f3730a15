package dev.weir.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PythonTextTest {
    @Test
    void writesFloatingNumbersAsPythonDoes() {
        assertThat(List.of(3.0, 0.1, 1e15, 1e16, 1.5e-5, 0.0001, -0.0, 1e300, 123456.789, 5e-324).stream()
                        .map(PythonText::str))
                .containsExactly(
                        "3.0",
                        "0.1",
                        "1000000000000000.0",
                        "1e+16",
                        "1.5e-05",
                        "0.0001",
                        "-0.0",
                        "1e+300",
                        "123456.789",
                        "5e-324");
        assertThat(PythonText.str(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
        assertThat(PythonText.str(0.1f)).isEqualTo("0.1");
    }

    @Test
    void writesContainersWithQuotedText() {
        assertThat(PythonText.str(Arrays.asList(1, "a", null, true, 2.0))).isEqualTo("[1, 'a', None, True, 2.0]");
        assertThat(PythonText.str(Map.of("k", List.of()))).isEqualTo("{'k': []}");
        assertThat(PythonText.str(Set.of())).isEqualTo("set()");
        assertThat(PythonText.repr("it's\n")).isEqualTo("\"it's\\n\"");
        assertThat(PythonText.repr(new byte[] {65, 0})).isEqualTo("b'A\\x00'");
    }

    @Test
    void writesTimesWithABlankAndSpansInDays() {
        assertThat(PythonText.str(LocalDateTime.of(2024, 2, 29, 12, 30))).isEqualTo("2024-02-29 12:30:00");
        assertThat(PythonText.str(LocalTime.of(8, 15, 0, 5_000))).isEqualTo("08:15:00.000005");
        assertThat(PythonText.str(Duration.ofHours(25))).isEqualTo("1 day, 1:00:00");
        assertThat(PythonText.str(Duration.ofSeconds(-1))).isEqualTo("-1 day, 23:59:59");
    }
}
