package dev.weir.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.HandshakeRefusedException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Also what only Java's forms are asked: ready-made filters and hooks of sessions are the same whatever language draws the page. */
abstract class WishQuestions extends SpecQuestions {

    @Test
    void whileTheHouseIsClosedOnlyHealthChecksPass() {
        assertThat(get("maintenance/").statusCode()).isEqualTo(503);
        assertThat(get("maintenance/").headers().firstValue("Retry-After")).isPresent();
        assertThat(get("maintenance/_stcore/health").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> page("maintenance")).isInstanceOf(HandshakeRefusedException.class);
    }

    @Test
    void strangersDoNotComeInNotByASocketEither() {
        assertThat(get("allowlist/").statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> page("allowlist")).isInstanceOf(HandshakeRefusedException.class);
    }

    @Test
    void workGoesOnWithoutAnyVisitor() {
        awaitBody("background/refreshes", "[1-9]\\d*");
    }

    @Test
    void whatASessionHoldsIsLetGoWithIt() {
        try (Browser browser = Browser.open(app("sessions"))) {
            assertThat(browser.texts()).containsExactly("Connection true");
            assertThat(get("sessions/open").body()).isEqualTo("1");
        }
        awaitBody("sessions/open", "0");
    }

    private void awaitBody(String path, String pattern) {
        Instant end = Instant.now().plusSeconds(30);
        while (!get(path).body().matches(pattern)) {
            assertThat(Instant.now()).as(path + " should become " + pattern).isBefore(end);
        }
    }
}
