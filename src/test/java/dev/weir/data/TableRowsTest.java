package dev.weir.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.data.RowSource.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    private final Table table = Table.of(Map.of("tons", Arrays.asList(5, null, 9, 3)));
    private final RowSource rows = new TableRows(table);

    private static List<Object> values(Column column) {
        return java.util.stream.IntStream.range(0, column.size())
                .mapToObj(row -> column.get(row).orElse("none"))
                .toList();
    }

    private List<Object> index(int offset, int limit, Optional<Order> order) {
        return values(rows.load(offset, limit, order).index().values());
    }

    @Test
    void aPartKeepsTheNumbersOfItsRows() {
        assertThat(index(2, 5, Optional.empty())).isEqualTo(List.of(2L, 3L));
        assertThat(index(9, 5, Optional.empty())).isEmpty();
    }

    @Test
    void rowsWithoutAValueComeLastInBothDirections() {
        assertThat(index(0, 4, Optional.of(new Order("tons", false)))).isEqualTo(List.of(3L, 0L, 2L, 1L));
        assertThat(index(0, 4, Optional.of(new Order("tons", true)))).isEqualTo(List.of(2L, 0L, 3L, 1L));
    }

    @Test
    void anUnknownColumnOrdersNothing() {
        assertThat(index(0, 2, Optional.of(new Order("port", true)))).isEqualTo(List.of(0L, 1L));
    }

    @Test
    void everyKindOfColumnHasAnOrder() {
        for (List<?> values : List.of(
                List.of(2, 1),
                List.of(2.5, 1.5),
                List.of(true, false),
                List.of("b", "a"),
                List.of(List.of("b"), List.of("a")),
                List.of(Map.of("x", "b"), Map.of("x", "a")),
                List.of(java.time.LocalDate.of(2025, 2, 1), java.time.LocalDate.of(2025, 1, 1)),
                List.of(new java.math.BigDecimal("10"), new java.math.BigDecimal("9")))) {
            Table two = Table.ofColumns(List.of(Column.of("c", values)));
            Table sorted = new TableRows(two).load(0, 2, Optional.of(new Order("c", false)));
            assertThat(values(sorted.index().values())).as("%s", values).isEqualTo(List.of(1L, 0L));
        }
    }

    @Test
    void anIndexGoesWithItsRows() {
        Table named = table.withIndex(Column.of("port", List.of("a", "b", "c", "d")));
        Table part = new TableRows(named).load(1, 2, Optional.of(new Order("tons", true)));
        assertThat(values(part.index().values())).isEqualTo(List.of("a", "d"));
    }

    @Test
    void theSameTableIsTheSameSource() {
        assertThat(rows).isEqualTo(new TableRows(table)).isNotEqualTo(new TableRows(table.take(0, 1, 2, 3)));
    }
}
