package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weir.data.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Selections of a table of three rows and the columns a and b, as Streamlit 1.62 was asked. */
class SelectionsTest {
    private static final List<Long> ROWS = List.of(1L, 2L, 3L);

    private static Selections of(String... modes) {
        return new Selections(Set.of(modes), Table.of(Map.of("a", ROWS, "b", ROWS)));
    }

    private static String checked(Selections selections, Map<String, ?> parts) {
        return Selections.json(selections.checked(Map.of("selection", parts)));
    }

    @Test
    void keepsWhatTheModesAllowOnceEach() {
        assertThat(checked(
                        of("multi-row", "multi-column"),
                        Map.of("rows", List.of(1L, 1L, 2L), "columns", List.of("a", "a"))))
                .isEqualTo("{\"selection\":{\"rows\":[1,2],\"columns\":[\"a\"],\"cells\":[]}}");
        assertThat(checked(
                        of("single-row", "single-column", "single-cell"),
                        Map.of(
                                "rows", List.of(1L, 2L),
                                "columns", List.of("a", "b"),
                                "cells", List.of(List.of(1L, "a"), List.of(2L, "a")))))
                .isEqualTo("{\"selection\":{\"rows\":[1],\"columns\":[\"a\"],\"cells\":[[1,\"a\"]]}}");
    }

    @Test
    void leavesOutWhatTheTableDoesNotHave() {
        assertThat(checked(
                        of("multi-row", "multi-column", "single-cell"),
                        Map.of(
                                "rows", List.of(-1L, 3L, "a"),
                                "columns", List.of("c"),
                                "cells", List.of("a", List.of(7L, "a")))))
                .isEqualTo("{\"selection\":{\"rows\":[],\"columns\":[],\"cells\":[]}}");
        assertThat(checked(of("multi-column"), Map.of("rows", List.of(1L))))
                .isEqualTo("{\"selection\":{\"rows\":[],\"columns\":[],\"cells\":[]}}");
    }

    @Test
    void selectsTheFirstRowWhereOneIsRequired() {
        assertThat(Selections.json(of("single-row-required").none()))
                .isEqualTo("{\"selection\":{\"rows\":[0],\"columns\":[],\"cells\":[]}}");
        assertThat(Selections.json(of("single-row-required").read("{\"selection\":{\"rows\":[]}}")))
                .contains("\"rows\":[0]");
    }

    @Test
    void readsWhatTheBrowserSendsAndMakesPairsOfCells() {
        assertThat(of("multi-cell").read("{\"selection\":{\"rows\":[],\"columns\":[\"b\"],\"cells\":[[1,\"a\"]]}}"))
                .containsEntry("columns", List.of("b"))
                .containsEntry("cells", List.of(Tuple.of(1L, "a")));
        assertThat(of("multi-row").read("broken")).containsEntry("rows", List.of());
    }

    @Test
    void refusesAStateThatIsNoSelection() {
        assertThatThrownBy(() -> of("multi-row").checked("x"))
                .isInstanceOf(StreamlitException.class)
                .hasMessageStartingWith("Selection state must be a dictionary with a 'selection' key");
        assertThatThrownBy(() -> of("multi-row").checked(Map.of())).hasMessageContaining("'selection' key");
    }
}
