package dev.weir.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrowStreamTest {
    private static ArrowReader read(Object data) {
        return new ArrowReader(ArrowStream.encode(Table.of(data)).asReadOnlyByteBuffer());
    }

    private static List<@Nullable Object> values(@Nullable Object... cells) {
        return read(Map.of("a", Arrays.asList(cells))).column("a");
    }

    @Test
    void bringsBackEveryKindOfValue() {
        assertThat(values(1, -(1L << 40))).containsExactly(1L, -(1L << 40));
        assertThat(values(1.5, Double.POSITIVE_INFINITY, null)).containsExactly(1.5, Double.POSITIVE_INFINITY, null);
        assertThat(values(true, null, false)).containsExactly(true, null, false);
        assertThat(values(LocalDate.of(1970, 1, 2), LocalDate.of(1969, 12, 31))).containsExactly(1, -1);
        assertThat(values(LocalTime.of(0, 0, 1), null)).containsExactly(1_000_000L, null);
        assertThat(values(LocalDateTime.of(1970, 1, 1, 0, 1))).containsExactly(60_000_000L);
        assertThat(values(LocalDateTime.of(1970, 1, 1, 2, 0).atOffset(ZoneOffset.ofHours(2))))
                .containsExactly(0L);
        assertThat(values(Duration.ofMillis(1))).containsExactly(1_000_000L);
        assertThat(values(new BigDecimal("1.25"), new BigDecimal("-100.5")))
                .containsExactly(new BigDecimal("1.25"), new BigDecimal("-100.50"));
        assertThat(values(List.of(1, 2), List.of(), null)).containsExactly(List.of(1L, 2L), List.of(), null);
        assertThat(values(Map.of("k", 1), Map.of("k", 2))).containsExactly(Map.of("k", 1L), Map.of("k", 2L));
        assertThat(values(null, null)).containsExactly(null, null);
        assertThat((byte[]) values(new byte[] {1, 2}).getFirst()).containsExactly(1, 2);
    }

    @Test
    void bringsBackTextOfEveryLengthInUtf8() {
        assertThat(values("", "ä", "日本", "🚢", null, "plain")).containsExactly("", "ä", "日本", "🚢", null, "plain");
    }

    @Test
    void writesAQuestionMarkForHalfASurrogatePair() {
        assertThat(values("a\uD83D", "\uDEA2b", "\uD83D\uD83D\uDEA2")).containsExactly("a?", "?b", "?🚢");
    }

    @Test
    void writesTheWordsOfACategoricalColumnOnce() {
        Table table = Table.ofColumns(List.of(Column.categorical("size", List.of("small", "large"), 1, 0, -1, 1)));
        assertThat(new ArrowReader(ArrowStream.encode(table).asReadOnlyByteBuffer()).column("size"))
                .containsExactly("large", "small", null, "large");
    }

    @Test
    void keepsRowsAndTheirNumbersInASlice() throws Exception {
        List<@Nullable Object> cells = new ArrayList<>();
        List<@Nullable Object> lists = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cells.add(i % 3 == 0 ? null : "row " + i);
            lists.add(List.of(i, i + 1));
        }
        Table table = Table.of(Map.of("text", cells, "list", lists));
        ArrowReader slice = new ArrowReader(ArrowStream.encode(table, 13, 10).asReadOnlyByteBuffer());
        assertThat(slice.column("text")).isEqualTo(cells.subList(13, 23));
        assertThat(slice.column("list")).hasSize(10).startsWith(List.of(13L, 14L));
        JsonNode index =
                new ObjectMapper().readTree(slice.pandas).get("index_columns").get(0);
        assertThat(index.get("start").asInt()).isEqualTo(13);
        assertThat(index.get("stop").asInt()).isEqualTo(23);
    }

    @Test
    void givesNoRowsBehindTheEnd() {
        Table table = Table.of(List.of(1, 2, 3));
        assertThat(new ArrowReader(ArrowStream.encode(table, 5, 10).asReadOnlyByteBuffer()).column("value"))
                .isEmpty();
        assertThat(new ArrowReader(
                                ArrowStream.encode(table, 2, Integer.MAX_VALUE).asReadOnlyByteBuffer())
                        .column("value"))
                .containsExactly(3L);
        assertThatThrownBy(() -> ArrowStream.encode(table, -1, 1)).hasMessageContaining("offset -1");
    }

    @Test
    void namesTheIndexInThePandasEntry() throws Exception {
        JsonNode pandas = new ObjectMapper().readTree(read(Map.of("one", 1)).pandas);
        assertThat(pandas.get("index_columns").get(0).asText()).isEqualTo("__index_level_0__");
        JsonNode level = pandas.get("columns").get(1);
        assertThat(level.get("name").isNull()).isTrue();
        assertThat(level.get("field_name").asText()).isEqualTo("__index_level_0__");
        assertThat(level.get("pandas_type").asText()).isEqualTo("unicode");
    }

    @Test
    void writesATableWithoutColumns() throws Exception {
        ArrowReader nothing = read(List.of());
        assertThat(nothing.columns).isEmpty();
        JsonNode range =
                new ObjectMapper().readTree(nothing.pandas).get("index_columns").get(0);
        assertThat(range.get("stop").asInt()).isZero();
    }

    @Test
    void carriesAMillionRowsOfTenColumns() {
        int rows = 1_000_000;
        double[] numbers = new double[rows];
        Arrays.setAll(numbers, i -> i / 2.0);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < 10; c++) {
            columns.add(Column.ofDoubles("c" + c, numbers));
        }
        Table table = Table.ofColumns(columns);
        assertThat(ArrowStream.encode(table).size()).isBetween(rows * 80, rows * 80 + 10_000);
    }
}
