package dev.weir.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditedTableTest {
    private final Table numbered = Table.of(List.of(Map.of("n", 1L), Map.of("n", 2L), Map.of("n", 3L)));
    private final Table named = Table.of(Map.of("x", 1L));

    @Test
    void tellsRowsByTheirPlaceInTheTableThatWasDrawn() {
        EditedTable edited = EditedTable.of(
                numbered, Map.of("edited_rows", Map.of("2", Map.of("n", 30L)), "deleted_rows", List.of(0L, 1L)));
        assertThat(edited.column(0)).containsExactly(30L);
        assertThat(edited.index()).containsExactly(2L);
    }

    @Test
    void leavesOutWhatTheTableDoesNotHave() {
        EditedTable edited = EditedTable.of(
                numbered,
                Map.of(
                        "edited_rows",
                        Map.of("7", Map.of("n", 0L), "0", Map.of("m", 0L), "first", Map.of("n", 0L)),
                        "deleted_rows",
                        Arrays.asList(-1L, 9L, null)));
        assertThat(edited.column(0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void addsRowsToANamedTableUnderNewNamesOnly() {
        EditedTable edited = EditedTable.of(
                named,
                Map.of(
                        "added_rows",
                        List.of(
                                Map.of("_index", "y", "value", 2L),
                                Map.of("_index", "x", "value", 3L),
                                Map.of("value", 4L))));
        assertThat(edited.index()).containsExactly("x", "y");
        assertThat(edited.column(0)).containsExactly(1L, 2L);
    }

    @Test
    void renamesRows() {
        EditedTable edited = EditedTable.of(named, Map.of("edited_rows", Map.of(0L, Map.of("_index", "z"))));
        assertThat(edited.index()).containsExactly("z");
    }

    @Test
    void isATableAgain() {
        Table table = EditedTable.of(named, Map.of("edited_rows", Map.of(0L, Map.of("value", 8L))))
                .table();
        assertThat(table.column("value").orElseThrow().get(0)).contains(8L);
        assertThat(table.index().isRange()).isFalse();
    }
}
