package dev.weir.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.testing.Postgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of this test's own, where one is installed ({@code .ci/run} sees to it). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTest {

    private final SqlSources sources = new SqlSources(Path.of(""));

    private @Nullable Postgres postgres;

    @BeforeAll
    void startServer(@TempDir Path temp) throws IOException, InterruptedException {
        Optional<Postgres> started = Postgres.start(temp);
        assumeTrue(started.isPresent(), "PostgreSQL is not installed (no initdb found); .ci/run installs it");
        postgres = started.orElseThrow();
    }

    @AfterAll
    void stopServer() throws IOException, InterruptedException {
        sources.close();
        if (postgres != null) {
            postgres.close();
        }
    }

    private int port() {
        return Objects.requireNonNull(postgres).port();
    }

    private SqlSource harbour() {
        return sources.open(
                "harbour", Map.of("url", "postgresql://crew:se%3Acret%40@127.0.0.1:" + port() + "/postgres"));
    }

    @Test
    void valuesArriveAsTheScriptKnowsThem() {
        SqlRows rows = harbour()
                .query(
                        "select 1 as n, 2.5::numeric as d, 'x' as t, date '2020-01-02' as day, true as b, timestamptz"
                                + " '2020-01-02 03:04:05+00' as at, array['a', 'b'] as l, '{\"a\": 1}'::jsonb as j,"
                                + " null::int as none",
                        null);
        assertThat(rows.names()).containsExactly("n", "d", "t", "day", "b", "at", "l", "j", "none");
        assertThat(rows.columns().get(0)).isEqualTo(new long[] {1});
        assertThat(rows.columns().get(1)).isEqualTo(new double[] {2.5});
        assertThat(rows.columns().get(3)).isEqualTo(List.of(LocalDate.of(2020, 1, 2)));
        assertThat(rows.columns().get(4)).isEqualTo(List.of(true));
        assertThat(((OffsetDateTime) ((List<?>) rows.columns().get(5)).getFirst()).toInstant())
                .isEqualTo(OffsetDateTime.parse("2020-01-02T03:04:05Z").toInstant());
        assertThat(rows.columns().get(6)).isEqualTo(List.of(List.of("a", "b")));
        assertThat(((List<?>) rows.columns().get(7)).getFirst()).hasToString("{\"a\": 1}");
    }

    @Test
    void whatIsCommittedStaysAndTheRestIsUndone() {
        try (SqlSession session = harbour().session()) {
            session.execute("create table ship (name text, tons int)", null);
            session.execute("insert into ship values (:name, :tons)", Map.of("name", "Anna", "tons", 5));
            session.commit();
            session.execute("delete from ship", null);
        }
        assertThat(harbour()
                        .query("select name from ship where tons in (:some)", Map.of("some", List.of(5, 6)))
                        .columns())
                .containsExactly(List.of("Anna"));
    }

    @Test
    void aQueryIsReadInParts() {
        SqlPages pages = harbour().pages("select i, nullif(i % 2, 1) as even from generate_series(1, 5000) i;", null);
        assertThat(pages.count()).isEqualTo(5000);
        assertThat(pages.read(4999, 10, "i", false).columns().getFirst()).isEqualTo(new long[] {5000});
        assertThat(pages.read(0, 1, "i", true).columns().getFirst()).isEqualTo(new long[] {5000});
        assertThat(pages.read(4999, 1, "even", true).columns().get(1).toString())
                .isEqualTo("[null]");
    }

    @Test
    void aWrongPasswordIsToldWithoutShowingIt() {
        assertThatThrownBy(() -> sources.open(
                        "wrong", Map.of("url", "postgresql://crew:tell-nobody@127.0.0.1:" + port() + "/postgres")))
                .isInstanceOf(SqlException.class)
                .hasMessageContaining("wrong")
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("tell-nobody");
    }
}
