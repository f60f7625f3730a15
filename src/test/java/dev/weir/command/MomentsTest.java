package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void readsDatesInBothFormsThatPagesSend() {
        assertThat(Moments.sentDate("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Moments.sentDate("2024/02/29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void doesNotBendDatesThatDoNotExist() {
        assertThat(Moments.sentDate("2023-02-29")).isNull();
        assertThat(Moments.sentDate("soon")).isNull();
        assertThat(Moments.sentDate(5L)).isNull();
    }

    @Test
    void readsTimesWithAndWithoutSeconds() {
        assertThat(Moments.sentTime("08:45")).isEqualTo(LocalTime.of(8, 45));
        assertThat(Moments.sentTime("08:45:07")).isEqualTo(LocalTime.of(8, 45, 7));
        assertThat(Moments.sentTime("24:00")).isNull();
    }

    @Test
    void putsTextsOfTheAddressOnASliderByTheirWallClock() {
        assertThat(Moments.micros("2024-06-15")).isEqualTo(1_718_409_600_000_000.0);
        assertThat(Moments.micros("2024-01-01T12:00")).isEqualTo(1_704_110_400_000_000.0);
        assertThat(Moments.micros("12:30")).isEqualTo(946_729_800_000_000.0);
    }

    @Test
    void putsNothingElseOnASlider() {
        assertThat(Moments.micros("")).isNull();
        assertThat(Moments.micros("S")).isNull();
        assertThat(Moments.micros("2024-13-01")).isNull();
        assertThat(Moments.micros("2024-01-01T")).isNull();
        assertThat(Moments.micros("2024-01-01T10:00+02:00")).isNull();
    }
}
