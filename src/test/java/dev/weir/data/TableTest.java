package dev.weir.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    record Ship(String name, int tons) {}

    /** A column in one line: its name, type and values, missing ones as null. */
    private static String line(Column column) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            cells.add(column.get(i).orElse(null));
        }
        return column.name() + " " + column.type().text() + " " + cells;
    }

    private static List<String> lines(@Nullable Object data) {
        return Table.of(data).columns().stream().map(TableTest::line).toList();
    }

    private static String column(@Nullable Object... cells) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("c", Arrays.asList(cells));
        return lines(data).getFirst();
    }

    @Test
    void keepsOneKindOfValueAsItIs() {
        assertThat(column(1, 2L)).isEqualTo("c int64 [1, 2]");
        assertThat(column(true, null)).isEqualTo("c bool [true, null]");
        assertThat(column("a", null)).isEqualTo("c string [a, null]");
        assertThat(column(LocalDate.of(2024, 1, 31), null)).isEqualTo("c date [2024-01-31, null]");
        assertThat(column(new BigDecimal("1.5"), new BigDecimal("2.25"))).startsWith("c decimal ");
        assertThat(column(null, null)).isEqualTo("c null [null, null]");
        assertThat(column(BigInteger.ONE.shiftLeft(63))).isEqualTo("c uint64 [9223372036854775808]");
    }

    @Test
    void makesNumbersFloatingWhereSomeAreOrOneIsMissing() {
        assertThat(column(1, 2.5)).isEqualTo("c float64 [1.0, 2.5]");
        assertThat(column(1, null)).isEqualTo("c float64 [1.0, null]");
        assertThat(column(Double.NaN, null)).isEqualTo("c float64 [null, null]");
        assertThat(column(Double.POSITIVE_INFINITY, Double.NaN)).isEqualTo("c float64 [Infinity, null]");
    }

    @Test
    void makesTextOfMixedValuesAsPythonPrintsThem() {
        assertThat(column(1, "two", 3.0)).isEqualTo("c string [1, two, 3.0]");
        assertThat(column(true, 2)).isEqualTo("c string [True, 2]");
        assertThat(column("a", null, 1e16)).isEqualTo("c string [a, null, 1e+16]");
        assertThat(column(LocalDateTime.of(2024, 1, 1, 6, 0), 1)).isEqualTo("c string [2024-01-01 06:00:00, 1]");
        assertThat(column(BigInteger.ONE.shiftLeft(64))).isEqualTo("c string [18446744073709551616]");
    }

    @Test
    void makesTextOfObjectsItDoesNotKnow() {
        assertThat(column(new StringBuilder("text"), Thread.State.NEW)).isEqualTo("c string [text, NEW]");
        assertThat(column(ZoneId.of("Europe/Oslo"))).isEqualTo("c string [Europe/Oslo]");
    }

    @Test
    void keepsWholeNumbersWholeInsideCells() {
        assertThat(column(List.of(1, 2), List.of(3))).isEqualTo("c list<int64> [[1, 2], [3]]");
        assertThat(column(Arrays.asList(1, null))).startsWith("c list");
        assertThat(column((Object) Arrays.asList(1, null))).isEqualTo("c list<int64> [[1, null]]");
        assertThat(column(new int[] {1}, List.of(2.5))).isEqualTo("c list<float64> [[1.0], [2.5]]");
        assertThat(column(Map.of("k", 1), null)).isEqualTo("c struct<k: int64> [{k=1}, null]");
    }

    @Test
    void namesTheZoneThatAllMomentsShare() {
        assertThat(column(Instant.EPOCH)).isEqualTo("c timestamp[UTC] [1970-01-01T00:00Z[UTC]]");
        LocalDateTime noon = LocalDateTime.of(2024, 6, 1, 12, 0);
        assertThat(column(noon.atZone(ZoneId.of("Europe/Oslo"))))
                .startsWith("c timestamp[Europe/Oslo] [2024-06-01T12:00");
        assertThat(column(noon.atZone(ZoneId.of("Europe/Oslo")), Instant.EPOCH))
                .isEqualTo("c timestamp[UTC] [2024-06-01T10:00Z[UTC], 1970-01-01T00:00Z[UTC]]");
    }

    @Test
    void callsTheColumnOfAPlainListValue() {
        assertThat(lines(List.of(3, 1))).containsExactly("value int64 [3, 1]");
        assertThat(lines(new long[] {3, 1})).containsExactly("value int64 [3, 1]");
        assertThat(lines(Set.of("only"))).containsExactly("value string [only]");
        assertThat(lines(IntStream.range(0, 2))).containsExactly("value int64 [0, 1]");
    }

    @Test
    void numbersTheColumnsOfRowsAndFillsShortRows() {
        assertThat(lines(List.of(List.of(1, "a"), List.of(2)))).containsExactly("0 int64 [1, 2]", "1 string [a, null]");
        assertThat(lines(new int[][] {{1, 2}, {3, 4}})).containsExactly("0 int64 [1, 3]", "1 int64 [2, 4]");
        assertThat(lines(List.of(List.of(1), List.of(2)))).containsExactly("value int64 [1, 2]");
    }

    @Test
    void takesColumnsFromMappingsAndRecords() {
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("b", 3);
        second.put("c", 4);
        assertThat(lines(List.of(new LinkedHashMap<>(Map.of("a", 1)), second)))
                .containsExactly("a float64 [1.0, null]", "b float64 [null, 3.0]", "c float64 [null, 4.0]");
        assertThat(lines(List.of(new Ship("Aurora", 12), new Ship("Boreas", 8))))
                .containsExactly("name string [Aurora, Boreas]", "tons int64 [12, 8]");
    }

    @Test
    void takesPlainValuesOfAMappingAsRows() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("one", "a");
        data.put("two", null);
        assertThat(lines(data)).containsExactly("value string [a, null]");
        assertThat(line(Table.of(data).index().values())).isEqualTo(" string [one, two]");
    }

    @Test
    void repeatsPlainValuesBesideLists() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("a", List.of(1, 2));
        data.put("b", "x");
        assertThat(lines(data)).containsExactly("a int64 [1, 2]", "b string [x, x]");
    }

    @Test
    void takesListsOfDifferentLengthAsRows() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("a", List.of(1, 2));
        data.put("b", List.of(3));
        assertThat(lines(data)).containsExactly("0 int64 [1, 3]", "1 float64 [2.0, null]");
        assertThat(line(Table.of(data).index().values())).isEqualTo(" string [a, b]");
    }

    @Test
    void takesTheKeysOfInnerMappingsAsIndex() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("r1", new LinkedHashMap<>(Map.of("c1", 1)));
        data.put("r2", new LinkedHashMap<>(Map.of("c2", 4)));
        assertThat(lines(data)).containsExactly("r1 float64 [1.0, null]", "r2 float64 [null, 4.0]");
        assertThat(line(Table.of(data).index().values())).isEqualTo(" string [c1, c2]");
    }

    @Test
    void readsNoMoreThanTheLimitOfAnEndlessStream() {
        assertThat(Table.of(Stream.iterate(0, n -> n + 1)).rows()).isEqualTo(Tables.MAX_UNCOUNTED_ROWS);
    }

    @Test
    void tellsWhatItWasMadeFrom() {
        assertThat(Table.of(null).shape()).isEqualTo(Shape.EMPTY);
        assertThat(Table.of(Map.of()).shape()).isEqualTo(Shape.KEY_VALUES);
        assertThat(Table.of(List.of()).shape()).isEqualTo(Shape.LIST_OF_VALUES);
        assertThat(Table.of(List.of(List.of(1))).shape()).isEqualTo(Shape.LIST_OF_ROWS);
        assertThat(Table.of(List.of(Map.of("a", 1))).shape()).isEqualTo(Shape.LIST_OF_RECORDS);
        assertThat(Table.of(Map.of("a", List.of(1))).shape()).isEqualTo(Shape.COLUMN_VALUES);
        assertThat(Table.of(Map.of("a", Map.of("x", 1))).shape()).isEqualTo(Shape.COLUMN_INDEX);
        assertThat(Table.of(List.of(1).iterator()).shape()).isEqualTo(Shape.UNKNOWN);
        FieldRow ship = () -> Map.of("name", "Aurora");
        assertThat(Table.of(List.of(ship)).shape()).isEqualTo(Shape.UNKNOWN);
        assertThat(Table.of(List.of(new Object())).shape()).isEqualTo(Shape.UNKNOWN);
    }

    @Test
    void refusesWhatHasNeitherColumnsNorRows() {
        assertThatThrownBy(() -> Table.of(5))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("`<class 'int'>`")
                .hasMessageContaining("5");
        assertThatThrownBy(() -> Table.of("text")).hasMessageContaining("`<class 'str'>`");
        assertThatThrownBy(() -> Table.of(List.of(Map.of("a", 1), 2)))
                .hasMessageContaining("Row 1 is a `<class 'int'>`");
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        Map<Object, Object> data = new LinkedHashMap<>();
        data.put(1, List.of(1));
        data.put("1", List.of(2));
        assertThatThrownBy(() -> Table.of(data)).hasMessageContaining("Duplicate column names found: ['1']");
    }

    @Test
    void takesRowsInAnyOrder() {
        Table table = Table.of(Map.of("a", Arrays.asList(List.of(1), null, List.of(2, 3))));
        assertThat(line(table.columns().getFirst().take(new int[] {2, 0, 1, 2})))
                .isEqualTo("a list<int64> [[2, 3], [1], null, [2, 3]]");
    }
}
