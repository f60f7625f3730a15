package dev.weir.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.cli.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The apps as single Java files, all in one server. */
class JavaSpecTest extends WishQuestions {

    private EmbeddedServer server;

    @BeforeAll
    void startServer() {
        server = EmbeddedServer.serving(
                Path.of("src/test/apps/spec/java"), Map.of("server.port", "0", "server.address", "127.0.0.1"));
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Override
    URI app(String name) {
        return URI.create(server.url() + "/" + name);
    }

    /** As far as the server's own limit for headers, which the address counts to. */
    @Test
    void aLongAddressArrivesWhole() {
        assertThat(get("longurl/length?q=" + "x".repeat(60_000)).body()).isEqualTo("60000");
    }
}
