package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What scripts in Python do with what a query found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PythonTableTest {
    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "data"), "weir.data");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void habitsOfPandasWorkOnTables() {
        try (Browser browser = Browser.open(server.urlOf("tables"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts())
                    .startsWith(
                            "(4, (4, 3), False, ['name', 'tons', 'port'])",
                            "[5.0, 9.0, None, 3.0]",
                            "['Anna', 'Bo']",
                            "['Di']",
                            "(17.0, 5.666666666666667, ['Bergen', 'Oslo'], [False, False, True, False])",
                            "[{'port': 'Bergen', 'tons': 14.0}, {'port': 'Oslo', 'tons': 3.0}]",
                            "[{'port': 'Bergen', 'tons': 9.0}, {'port': 'Oslo', 'tons': 3.0}]",
                            "[{'port': 'Bergen', 'ships': 2, 'most': 9.0}, {'port': 'Oslo', 'ships': 2, 'most': 3.0}]",
                            "{'port': ['Bergen', 'Oslo'], 'size': [2, 2]}",
                            "[('Bergen', 2), ('Oslo', 2)]",
                            "['Di', 'Cy', 'Anna', 'Bo']");
            assertThat(browser.texts())
                    .anyMatch(t -> t.contains("'t': 5.0") && t.contains("'double': 10.0") && t.contains("'at': 'B'"))
                    .contains("{'name': ['Anna'], 'tons': [5.0], 'port': ['Bergen']}")
                    .anyMatch(t -> t.contains("'iloc'") && t.contains("table[3] is a row"))
                    .anyMatch(t -> t.contains("'merge'") && t.contains("SQL"))
                    .anyMatch(t -> t.contains("'nothing'") && t.contains("name, tons, port"))
                    .contains("('Table', ['Anna', 'Bo', 'Cy', 'Di'])");
        }
    }

    @Test
    void anEditedTableIsATable() {
        try (Browser browser = Browser.open(server.urlOf("tables"))) {
            Map<String, Object> edits = Map.of(
                    "edited_rows",
                    Map.of("0", Map.of("name", "Ann")),
                    "added_rows",
                    List.of(),
                    "deleted_rows",
                    List.of());
            assertThat(browser.set("ed", edits).texts()).contains("('Table', ['Ann', 'Bo', 'Cy', 'Di'])");
        }
    }
}
