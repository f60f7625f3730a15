package dev.weir.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void takesAwayTheIndentationThatAllLinesShare() {
        assertEquals("a\n  b\n\nc", Texts.dedent("    a\n      b\n \n    c"));
    }

    @Test
    void takesAwayTheIndentationOfASingleLine() {
        assertEquals("-3", Texts.dedent(" -3"));
    }

    @Test
    void keepsTabsApartFromBlanks() {
        assertEquals("\ta\n  b", Texts.dedent("\ta\n  b"));
    }
}
