package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.wire.Dataframe;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code st.connection("duckdb")} without any settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuckDbTest {
    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "data"), "weir.data");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void pythonAsksFilesBesideTheScriptAndItsOwnTables() {
        try (Browser browser = Browser.open(server.urlOf("duckdb"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts())
                    .satisfiesExactly(
                            t -> assertThat(t).isEqualTo("[('Bergen', 14)]"),
                            t -> assertThat(t)
                                    .isEqualTo("['Dora', datetime.date(2025, 2, 3), True, None,"
                                            + " datetime.datetime(2025, 2, 3, 4, 5), '[\"a\",\"b\"]']"),
                            t -> assertThat(t)
                                    .startsWith("StreamlitAPIException")
                                    .contains("duckdb", "mine"),
                            t -> assertThat(t)
                                    .isEqualTo("[{'a': 1, 'b': 'x'}, {'a': 2, 'b': None}, {'a': 3, 'b': 'z'}]"),
                            t -> assertThat(t)
                                    .isEqualTo("[{'a': 1, 'b': [2]}, {'k': 1.5}, [1, None], 1.2345678901234567e+19,"
                                            + " '[1]', '2025-01-02T03:04:05+00:00']"),
                            t -> assertThat(t).isEqualTo("2"),
                            t -> assertThat(t).isEqualTo("3"),
                            t -> assertThat(t).isEqualTo("StreamlitAPIException for select * from '/etc/hostname'"),
                            t -> assertThat(t).isEqualTo("StreamlitAPIException for set enable_external_access = true"),
                            t -> assertThat(t).isEqualTo("DuckDBJ"));
        }
    }

    @Test
    void javaScriptDoesTheSame() {
        try (Browser browser = Browser.open(server.urlOf("duckdb_js"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts()).startsWith("Bo", "3", "20000 1");
            Dataframe table = (Dataframe) browser.tree().all("dataframe").getFirst();
            assertThat(table.getLazyData().getRowCount()).isEqualTo(20_000);
        }
    }
}
