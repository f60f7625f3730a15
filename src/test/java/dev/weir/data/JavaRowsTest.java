package dev.weir.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that Java code has in other forms than collections. */
class JavaRowsTest {

    private static List<String> lines(Object data) {
        return Table.of(data).columns().stream()
                .map(c -> c.name() + " " + c.type().text() + " "
                        + c.get(0).map(Object::toString).orElse("none"))
                .toList();
    }

    @Test
    void aResultOfAQueryIsATable() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:rows");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select 5 as tons, 'Anna' as name, 1.5 as depth, true as afloat, date '2024-01-02' as built")) {
            assertThat(lines(found))
                    .containsExactly(
                            "TONS int64 5",
                            "NAME string Anna",
                            "DEPTH float64 1.5",
                            "AFLOAT bool true",
                            "BUILT date 2024-01-02");
        }
    }

    @Test
    void aClosedResultSaysSo() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:rows");
                Statement statement = connection.createStatement()) {
            ResultSet closed = statement.executeQuery("select 1");
            closed.close();
            assertThatThrownBy(() -> Table.of(closed))
                    .isInstanceOf(TableException.class)
                    .hasMessageContaining("The rows of the ResultSet cannot be read");
        }
    }

    /** As {@code VectorSchemaRoot} of Arrow's Java library. */
    public static final class Root {
        private final List<Vector> vectors;

        Root(List<Vector> vectors) {
            this.vectors = vectors;
        }

        public List<Vector> getFieldVectors() {
            return vectors;
        }

        public int getRowCount() {
            return 1;
        }
    }

    /** As its vectors. */
    public record Vector(String getName, String getMinorType, Object first) {
        public Object getObject(int row) {
            return first;
        }

        public Field getField() {
            return new Field(new Zoned("Europe/Oslo"));
        }
    }

    public record Field(Zoned getType) {}

    public record Zoned(String getTimezone) {}

    @Test
    void vectorsOfArrowAreColumns() {
        List<Vector> vectors = List.of(
                new Vector("n", "BIGINT", 5L),
                new Vector("word", "VARCHAR", new StringBuilder("Anna")),
                new Vector("day", "DATEDAY", 19724),
                new Vector("hour", "TIMEMICRO", 3_600_000_000L),
                new Vector("at", "TIMESTAMPMILLI", LocalDateTime.of(2024, 1, 2, 3, 4)),
                new Vector("zoned", "TIMESTAMPMICROTZ", 1_500_000L),
                new Vector("tags", "LIST", Arrays.asList(new StringBuilder("a"), null)),
                new Vector("parts", "STRUCT", Map.of("x", 1)));
        assertThat(lines(new Root(vectors)))
                .startsWith("n int64 5", "word string Anna", "day date 2024-01-02")
                .anyMatch(l -> l.startsWith("hour ") && l.endsWith(" 01:00"))
                .anyMatch(l -> l.startsWith("at ") && l.endsWith(" 2024-01-02T03:04"))
                .anyMatch(l -> l.startsWith("zoned ") && l.contains("1970-01-01T01:00:01.500+01:00"))
                .anyMatch(l -> l.startsWith("tags ") && l.endsWith("[a, null]"))
                .anyMatch(l -> l.startsWith("parts ") && l.endsWith("{x=1}"));
    }

    @Test
    void whatHoldsNoRowsIsRefused() {
        assertThatThrownBy(() -> Table.of(new Object())).isInstanceOf(TableException.class);
    }
}
