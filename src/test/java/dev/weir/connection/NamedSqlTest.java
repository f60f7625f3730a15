package dev.weir.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        NamedSql sql = NamedSql.of("select :b, :a, :b", Map.of("a", 1L, "b", "x"));
        assertThat(sql.text()).isEqualTo("select ?, ?, ?");
        assertThat(sql.values()).containsExactly("x", 1L, "x");
    }

    @Test
    void textsNamesInQuotesCommentsAndCastsStay() {
        String sql = "select ':a', \":a\", `:a` -- :a\n/* :a */, x::int, 'it''s :a', '12:30'";
        assertThat(NamedSql.of(sql, Map.of()).text()).isEqualTo(sql);
        assertThat(NamedSql.of("select 'open :a", Map.of()).text()).isEqualTo("select 'open :a");
    }

    @Test
    void aListStandsForAsManyValues() {
        NamedSql sql = NamedSql.of("x in (:some) and y in (:none)", Map.of("some", List.of(1L, 2L), "none", List.of()));
        assertThat(sql.text()).isEqualTo("x in (?, ?) and y in (NULL)");
        assertThat(sql.values()).containsExactly(1L, 2L);
    }

    @Test
    void aNameWithoutAValueIsNamed() {
        assertThatThrownBy(() -> NamedSql.of("select :tons", Map.of("ton", 1L)))
                .isInstanceOf(SqlException.class)
                .hasMessageContaining(":tons")
                .hasMessageContaining("ton");
    }

    @Test
    void questionMarksTakeAListAndNothingElse() {
        assertThat(NamedSql.of("select ?", List.of(3L)).values()).containsExactly(3L);
        assertThatThrownBy(() -> NamedSql.of("select ?", 3L)).hasMessageContaining("dictionary");
    }
}
