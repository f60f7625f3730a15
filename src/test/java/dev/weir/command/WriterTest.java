package dev.weir.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "12, `12`",
                "a`b, ``a`b``",
                "`a, `` `a ``",
                "\"x\ny\", \"```\nx\ny\n```\"",
                "\"```\ny\", \"````\n```\ny\n````\""
            })
    void fencesCodeByMoreBackticksThanItHas(String text, String markdown) {
        assertEquals(markdown, Writer.code(text));
    }
}
