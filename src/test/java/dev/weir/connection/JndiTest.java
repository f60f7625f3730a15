package dev.weir.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DataSources of the server, by their names. */
class JndiTest {

    private final SqlSources sources = new SqlSources(Path.of(""));

    /** Knows what a Tomcat with one DataSource for the application would. */
    public static final class Names implements InitialContextFactory {
        @Override
        public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
            return new InitialContext(true) {
                @Override
                public Object lookup(String name) throws NamingException {
                    if (!name.equals("java:comp/env/jdbc/harbour")) {
                        throw new NameNotFoundException(name);
                    }
                    JdbcDataSource data = new JdbcDataSource();
                    data.setURL("jdbc:h2:mem:of_the_server;DB_CLOSE_DELAY=-1");
                    return data;
                }

                @Override
                public void close() {
                    // Holds nothing.
                }
            };
        }
    }

    @BeforeEach
    void register() {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, Names.class.getName());
    }

    @AfterEach
    void unregister() {
        System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
        sources.close();
    }

    @Test
    void aConnectionWithoutSettingsIsTheDataSourceOfItsName() {
        assertThat(sources.open("harbour", Map.of())
                        .query("select 7 as n", null)
                        .columns()
                        .getFirst())
                .isEqualTo(new long[] {7});
    }

    @Test
    void aSettingNamesAnotherDataSource() {
        SqlSource source = sources.open("boats", Map.of("jndi", "jdbc/harbour"));
        assertThat(source.query("select 8 as n", null).columns().getFirst()).isEqualTo(new long[] {8});
    }

    @Test
    void aNameThatTheServerDoesNotKnowIsToldWithTheWayOut() {
        assertThatThrownBy(() -> sources.open("lost", Map.of()))
                .isInstanceOf(SqlException.class)
                .hasMessageContaining("[connections.lost]")
                .hasMessageContaining("jdbc/lost");
    }
}
