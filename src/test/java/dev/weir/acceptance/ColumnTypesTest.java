package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.TypedCells;
import dev.weir.testing.wire.Browser;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Editors with a column of every type that column_config has, in Python and JavaScript; DataEditorJavaTest has them in Java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColumnTypesTest {
    private static final String[] PYTHON_AS_GIVEN = {
        "image: 'https://a.example/a.png'",
        "audio: 'https://a.example/a.mp3'",
        "video: 'https://a.example/a.mp4'",
        "progress: 0.5",
        "json: {'a': 1, 'b': [True, None]}",
        "line: [1, 2, 3]",
        "area: [1.5, 2.5]",
        "bar: [3, 1]"
    };
    private static final String[] JAVASCRIPT_AS_GIVEN = {
        "image: string \"https://a.example/a.png\"",
        "audio: string \"https://a.example/a.mp3\"",
        "video: string \"https://a.example/a.mp4\"",
        "progress: number 0.5",
        "json: object {\"a\":1,\"b\":[true,null]}",
        "line: Array [1,2,3]",
        "area: Array [1.5,2.5]",
        "bar: Array [3,1]"
    };

    private final ServerUnderTest server =
            ServerUnderTest.serving(Path.of("src", "test", "apps", "tables"), "weir.tables");

    @AfterAll
    void stop() {
        server.close();
    }

    private static String[] and(String[] asGiven, String... texts) {
        String[] all = Arrays.copyOf(texts, texts.length + asGiven.length);
        System.arraycopy(asGiven, 0, all, texts.length, asGiven.length);
        return all;
    }

    @Test
    void pythonGetsBackWhatItGave() {
        try (Browser browser = Browser.open(server.urlOf("columns"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts())
                    .contains(and(
                            PYTHON_AS_GIVEN,
                            "whole: 1",
                            "part: 1.5",
                            "text: 'rope'",
                            "check: True",
                            "select: 'a'",
                            "several: ['x']",
                            "day: datetime.date(2024, 1, 2)",
                            "hour: datetime.time(3, 4)",
                            "moment: datetime.datetime(2024, 1, 2, 3, 4)",
                            "list: ['a', 'b']",
                            "link: 'https://a.example/'",
                            "markdown: '**a**'"));
        }
    }

    @Test
    void pythonGetsWhatIsTypedInTheTypeOfTheColumn() {
        try (Browser browser = Browser.open(server.urlOf("columns"))) {
            assertThat(browser.set("ed", TypedCells.inTheFirstRow()).texts())
                    .contains(and(
                            PYTHON_AS_GIVEN,
                            "whole: 7",
                            "part: 3.0",
                            "text: 'tar'",
                            "check: False",
                            "select: 'b'",
                            "several: ['y', 'z']",
                            "day: datetime.date(2025, 2, 3)",
                            "hour: datetime.time(10, 11, 12)",
                            "moment: datetime.datetime(2025, 2, 3, 10, 11, 12)",
                            "list: ['c']",
                            "link: 'https://b.example/'",
                            "markdown: '*b*'"));
        }
    }

    @Test
    void javaScriptGetsBackWhatItGave() {
        try (Browser browser = Browser.open(server.urlOf("columns_js"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts())
                    .contains(and(
                            JAVASCRIPT_AS_GIVEN,
                            "whole: number 1",
                            "part: number 1.5",
                            "text: string \"rope\"",
                            "check: boolean true",
                            "select: string \"a\"",
                            "several: Array [\"x\"]",
                            "day: Date \"2024-01-02T00:00:00.000Z\"",
                            "hour: Date \"1970-01-01T03:04:00.000Z\"",
                            "moment: Date \"2024-01-02T03:04:00.000Z\"",
                            "list: Array [\"a\",\"b\"]",
                            "link: string \"https://a.example/\"",
                            "markdown: string \"**a**\""));
        }
    }

    @Test
    void javaScriptGetsWhatIsTypedInTheTypeOfTheColumn() {
        try (Browser browser = Browser.open(server.urlOf("columns_js"))) {
            assertThat(browser.set("ed", TypedCells.inTheFirstRow()).texts())
                    .contains(and(
                            JAVASCRIPT_AS_GIVEN,
                            "whole: number 7",
                            "part: number 3",
                            "text: string \"tar\"",
                            "check: boolean false",
                            "select: string \"b\"",
                            "several: Array [\"y\",\"z\"]",
                            "day: Date \"2025-02-03T00:00:00.000Z\"",
                            "hour: Date \"1970-01-01T10:11:12.000Z\"",
                            "moment: Date \"2025-02-03T10:11:12.000Z\"",
                            "list: Array [\"c\"]",
                            "link: string \"https://b.example/\"",
                            "markdown: string \"*b*\""));
        }
    }
}
