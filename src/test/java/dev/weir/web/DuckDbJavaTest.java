package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.PageFunction;
import dev.weir.testing.wire.Browser;
import dev.weir.wire.Dataframe;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DuckDB for Java functions. */
class DuckDbJavaTest {

    record Ship(String name, int tons) {}

    @Test
    void recordsAreATableOfAQuery() {
        try (TestServer server = TestServer.serving(App.of(st -> {
                    var ducks = st.connection("duckdb");
                    ducks.register("ship", List.of(new Ship("Anna", 5), new Ship("Bo", 9)));
                    st.text(ducks.rows("select * from ship where tons > :least", Map.of("least", 6)));
                    st.text(ducks.query(Map.of("n", List.of(1, 2, 3)), "select sum(value) as s from n")
                            .column("s")
                            .orElseThrow()
                            .get(0)
                            .orElseThrow());
                    st.dataframe(ducks.lazy("select i from range(?) r(i) order by i", 50_000));
                }));
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts()).startsWith("[{name=Bo, tons=9}]", "6");
            Dataframe table = (Dataframe) browser.tree().all("dataframe").getFirst();
            assertThat(table.getLazyData().getRowCount()).isEqualTo(50_000);
        }
    }

    @Test
    void twoAppsHaveDatabasesOfTheirOwn() {
        PageFunction page = st -> {
            var ducks = st.connection("duckdb");
            ducks.execute("create table if not exists seen (app varchar)");
            ducks.execute("insert into seen values (?)", "x");
            st.text(ducks.rows("select count(*) as n from seen"));
        };
        try (TestServer server =
                        TestServer.serving(App.of(page).at("/a"), App.of(page).at("/b"));
                Browser a = Browser.open(server.url("/a"));
                Browser b = Browser.open(server.url("/b"))) {
            assertThat(a.texts()).containsExactly("[{n=1}]");
            assertThat(b.texts()).containsExactly("[{n=1}]");
        }
    }
}
