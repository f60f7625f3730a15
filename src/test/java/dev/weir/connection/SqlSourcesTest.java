package dev.weir.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlSourcesTest {

    private final SqlSources sources = new SqlSources(Path.of("."));

    private final SqlSource harbour = sources.open("harbour", Map.of("url", "jdbc:h2:mem:harbour"));

    @AfterEach
    void close() {
        sources.close();
    }

    @Test
    void numbersComeInBulkAndEverythingElseAsJavaHasIt() {
        SqlRows rows = harbour.query(
                "select 1 as n, cast(2.5 as decimal(5,1)) as d, 'x' as t, date '2020-01-02' as the_day,"
                        + " timestamp '2020-01-02 03:04:05' as moment,"
                        + " timestamp with time zone '2020-01-02 03:04:05+01:00' as zoned, true as b, array['a', 'b'] as l,"
                        + " cast(null as varchar) as none, x'0102' as bytes",
                null);
        assertThat(rows.names()).startsWith("N", "D", "T", "THE_DAY");
        assertThat(rows.columns().get(0)).isEqualTo(new long[] {1});
        assertThat(rows.columns().get(1)).isEqualTo(new double[] {2.5});
        assertThat(rows.columns().subList(2, 9))
                .isEqualTo(List.of(
                        List.of("x"),
                        List.of(LocalDate.of(2020, 1, 2)),
                        List.of(LocalDateTime.of(2020, 1, 2, 3, 4, 5)),
                        List.of(OffsetDateTime.parse("2020-01-02T03:04:05+01:00")),
                        List.of(true),
                        List.of(List.of("a", "b")),
                        Arrays.asList((Object) null)));
        assertThat(((List<?>) rows.columns().get(9)).getFirst()).isEqualTo(new byte[] {1, 2});
    }

    @Test
    void aMissingNumberTurnsItsColumnIntoAList() {
        SqlRows rows = harbour.query("select x from (values (1), (null), (3)) as t(x)", null);
        assertThat(rows.columns()).containsExactly(Arrays.asList(1L, null, 3L));
    }

    @Test
    void columnsOfOneNameAreToldApart() {
        assertThat(harbour.query("select 1 as a, 2 as a", null).names()).containsExactly("A", "A_1");
    }

    @Test
    void manyRowsArriveWhole() {
        SqlRows rows = harbour.query("select x from system_range(1, 10000)", null);
        assertThat(rows.rows()).isEqualTo(10_000);
        assertThat((long[]) rows.columns().getFirst()).hasSize(10_000).endsWith(10_000);
    }

    @Test
    void whatIsNotCommittedIsUndone() {
        harbour.query("create table ship (name varchar)", null);
        try (SqlSession session = harbour.session()) {
            assertThat(session.execute("insert into ship values (:n)", Map.of("n", "Anna"))
                            .changed())
                    .isEqualTo(1);
        }
        assertThat(harbour.query("select * from ship", null).rows()).isZero();
        try (SqlSession session = harbour.session()) {
            session.execute("insert into ship values (?)", List.of("Bo"));
            session.commit();
        }
        assertThat(harbour.query("select * from ship", null).rows()).isEqualTo(1);
    }

    @Test
    void aDatabaseIsOpenedOnceForItsSettings() {
        assertThat(sources.open("harbour", Map.of("url", "jdbc:h2:mem:harbour")))
                .isSameAs(harbour);
        assertThat(sources.open("harbour", Map.of("url", "jdbc:h2:mem:other"))).isNotSameAs(harbour);
    }

    @Test
    void whatDoesNotWorkNamesTheConnection() {
        assertThatThrownBy(() -> harbour.query("select nothing", null))
                .isInstanceOf(SqlException.class)
                .hasMessageContaining("harbour")
                .hasMessageContaining("NOTHING");
        assertThatThrownBy(() -> sources.open("quay", Map.of("url", "jdbc:nosuch:x")))
                .hasMessageContaining("quay")
                .hasMessageContaining("class path");
        assertThatThrownBy(() -> sources.open("quay", Map.of())).hasMessageContaining("jdbc/quay");
    }
}
