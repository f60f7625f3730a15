package dev.weir.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The apps as single JavaScript files, all in one server. */
class JavaScriptSpecTest extends SpecQuestions {

    @Override
    SpecServer start() {
        return SpecServer.embedded("javascript");
    }

    /** As far as the server's own limit for headers, which the address counts to. */
    @Test
    void anAddressOfSixtyThousandLettersArrivesWhole() {
        assertThat(get("longurl/length?q=" + "x".repeat(60_000)).body()).isEqualTo("60000");
    }
}
