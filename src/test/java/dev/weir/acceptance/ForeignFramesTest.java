package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Frames, arrays and cursors of Python's libraries, played by objects that can do the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFramesTest {
    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "data"), "weir.data");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void whatHoldsRowsOrColumnsIsATable() {
        try (Browser browser = Browser.open(server.urlOf("frames"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts())
                    .startsWith(
                            "array: [1, 2]",
                            "rows: [[1, 2.5], [3, 4.5]]",
                            "only array: [[1, 2], [3, 4]]",
                            "typed: [0.5, 1.5]",
                            "dict of arrays: {'a': [1, 2], 'b': ['x', 'y']}",
                            "scalars: [{'a': 1, 'b': 'x'}]",
                            "labelled: {'tons': [5, 9], 'at': [datetime.datetime(2024, 1, 2, 0, 0), None]}",
                            "series: {'tons': [5, 9]}",
                            "numbered: {'tons': [5, 9]}",
                            "polars: {'port': ['Oslo', None], 'tons': [5, 9]}",
                            "arrow: {'port': ['Oslo'], 'depth': [7]}",
                            "elsewhere: {'n': [1, 2]}",
                            "cursor: {'name': ['Anna', 'Bo'], 'tons': [5, 9]}",
                            "mapping: {'a': [1, 2], 'b': ['x', 'y']}",
                            "sayable: {'a': [1], 'b': [2]}",
                            "interchange: {'n': [1, 2, 3], 'few': [0.5, None, 2.5], 'word': ['a', 'ø', 'c'], 'yes': [True,"
                                    + " True, False], 'when': [datetime.datetime(1970, 1, 1, 0, 0),"
                                    + " datetime.datetime(1970, 1, 1, 0, 0, 1), None], 'kind': ['out', 'in', 'out']}");
        }
    }

    @Test
    void whatCannotBeReadNamesTheWayOut() {
        try (Browser browser = Browser.open(server.urlOf("frames"))) {
            assertThat(browser.texts())
                    .anyMatch(t -> t.startsWith("StreamlitAPIException: A `__main__.Capsule`")
                            && t.contains("without pyarrow")
                            && t.contains("dictionary of lists"))
                    .anyMatch(t -> t.startsWith("ValueError: Must pass 1 or 2-d input. shape=(1, 1, 1)"));
        }
    }

    @Test
    void chartsAndWriteTakeThem() {
        try (Browser browser = Browser.open(server.urlOf("frames"))) {
            assertThat(browser.tree().all("vega_lite_chart")).hasSize(1);
            assertThat(browser.tree().all("dataframe")).hasSize(17);
        }
    }
}
