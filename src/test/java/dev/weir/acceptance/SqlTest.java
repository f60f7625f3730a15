package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Scripts that ask a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlTest {
    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "data"), "weir.data");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void pythonLoopsOverFiltersSortsAndGroupsWhatAQueryFinds() {
        try (Browser browser = Browser.open(server.urlOf("sql"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts())
                    .startsWith(
                            "3 rows of ['NAME', 'TONS', 'PORT', 'SEEN']",
                            "Anna carries 5, seen 2020-01-02T03:04:05+01:00",
                            "Bo carries 9, seen 2020-01-02T03:04:05+01:00",
                            "Cy carries 3, seen 2020-01-02T03:04:05+01:00",
                            "[5, 9, 3]",
                            "['Cy', 'Anna', 'Bo']",
                            "[{'NAME': 'Anna'}, {'NAME': 'Bo'}]",
                            "{'Bergen': ['Anna', 'Bo'], 'Oslo': ['Cy']}",
                            "Cy")
                    .anySatisfy(t ->
                            assertThat(t).startsWith("StreamlitAPIException").contains("harbour", "NOTHING"))
                    .anySatisfy(t ->
                            assertThat(t).startsWith("StreamlitAPIException").contains(":a"))
                    .anySatisfy(t -> assertThat(t).startsWith("AttributeError").contains("nothing", "TONS"))
                    .anySatisfy(t ->
                            assertThat(t).startsWith("StreamlitAPIException").contains("JDBC"));
        }
    }

    @Test
    void javaScriptGetsAnObjectForEachRow() {
        try (Browser browser = Browser.open(server.urlOf("sql_js"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts()).contains("Anna 5, Bo 9");
        }
    }
}
