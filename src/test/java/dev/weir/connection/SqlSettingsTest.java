package dev.weir.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlSettingsTest {

    @Test
    void nothingAtAllMeansTheServersDataSource() {
        assertThat(SqlSettings.of("harbour", Map.of()).jndi()).isEqualTo("jdbc/harbour");
        assertThat(SqlSettings.of("harbour", Map.of("jndi", "java:jboss/h")).jndi())
                .isEqualTo("java:jboss/h");
    }

    @Test
    void anAddressOfJdbcStaysAsItIs() {
        assertThat(SqlSettings.of("x", Map.of("url", "jdbc:h2:mem:a")).url()).isEqualTo("jdbc:h2:mem:a");
    }

    @Test
    void anAddressAsPythonWritesItBecomesOneOfJdbc() {
        SqlSettings s =
                SqlSettings.of("x", Map.of("url", "postgresql+psycopg2://crew:p%40ss@db.example:5432/ships?ssl=true"));
        assertThat(s.url()).isEqualTo("jdbc:postgresql://db.example:5432/ships?ssl=true");
        assertThat(s.user()).isEqualTo("crew");
        assertThat(s.password()).isEqualTo("p@ss");
        assertThat(SqlSettings.of("x", Map.of("url", "sqlite:///ships.db")).url())
                .isEqualTo("jdbc:sqlite:ships.db");
        assertThat(SqlSettings.of("x", Map.of("url", "postgres://db/ships")).url())
                .isEqualTo("jdbc:postgresql://db/ships");
    }

    @Test
    void partsMakeAnAddress() {
        SqlSettings s = SqlSettings.of(
                "x",
                Map.of(
                        "dialect", "postgresql",
                        "host", "db",
                        "port", 5432L,
                        "database", "ships",
                        "username", "crew",
                        "query", Map.of("ssl", true)));
        assertThat(s.url()).isEqualTo("jdbc:postgresql://db:5432/ships?ssl=true");
        assertThat(s.user()).isEqualTo("crew");
        assertThatThrownBy(() -> SqlSettings.of("x", Map.of("host", "db"))).hasMessageContaining("dialect");
    }

    @Test
    void whatMessagesShowHoldsNoPassword() {
        assertThat(SqlSettings.of("x", Map.of("url", "jdbc:postgresql://db/s?password=p"))
                        .toString())
                .isEqualTo("jdbc:postgresql://db/s");
        assertThat(SqlSettings.of("x", Map.of("url", "mysql://u:secret@db/s")).toString())
                .doesNotContain("secret");
    }
}
