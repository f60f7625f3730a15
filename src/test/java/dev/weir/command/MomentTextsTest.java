package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MomentTextsTest {

    @Test
    void readsDatesInBothFormsThatPagesSend() {
        assertThat(MomentTexts.sentDate("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(MomentTexts.sentDate("2024/02/29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void doesNotBendDatesThatDoNotExist() {
        assertThat(MomentTexts.sentDate("2023-02-29")).isNull();
        assertThat(MomentTexts.sentDate("soon")).isNull();
        assertThat(MomentTexts.sentDate(5L)).isNull();
    }

    @Test
    void readsTimesWithAndWithoutSeconds() {
        assertThat(MomentTexts.sentTime("08:45")).isEqualTo(LocalTime.of(8, 45));
        assertThat(MomentTexts.sentTime("08:45:07")).isEqualTo(LocalTime.of(8, 45, 7));
        assertThat(MomentTexts.sentTime("24:00")).isNull();
    }

    @Test
    void readsMomentsOfScriptsWithAWordOrABlankOrSlashes() {
        LocalDateTime moment = LocalDateTime.of(2024, 9, 1, 8, 5);
        assertThat(MomentTexts.iso("2024-09-01T08:05")).isEqualTo(moment);
        assertThat(MomentTexts.iso("2024-09-01 08:05:00")).isEqualTo(moment);
        assertThat(MomentTexts.iso(" 2024/9/1 8:05 ")).isEqualTo(moment);
    }

    @Test
    void tellsDaysAndTimesFromMoments() {
        assertThat(MomentTexts.iso("2024-09-01")).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(MomentTexts.iso("08:05")).isEqualTo(LocalTime.of(8, 5));
        assertThat(MomentTexts.iso("whenever")).isNull();
    }

    @Test
    void putsTextsOfTheAddressOnASliderByTheirWallClock() {
        assertThat(MomentTexts.micros("2024-06-15")).isEqualTo(1_718_409_600_000_000.0);
        assertThat(MomentTexts.micros("2024-01-01T12:00")).isEqualTo(1_704_110_400_000_000.0);
        assertThat(MomentTexts.micros("12:30")).isEqualTo(946_729_800_000_000.0);
    }

    @Test
    void putsNothingElseOnASlider() {
        assertThat(MomentTexts.micros("")).isNull();
        assertThat(MomentTexts.micros("S")).isNull();
        assertThat(MomentTexts.micros("2024-13-01")).isNull();
        assertThat(MomentTexts.micros("2024-01-01T")).isNull();
        assertThat(MomentTexts.micros("2024-01-01T10:00+02:00")).isNull();
    }
}
