package dev.weir.spec;

import dev.weir.cli.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The apps as single Python files, all in one server. */
class PythonSpecTest extends SpecQuestions {

    private EmbeddedServer server;

    @BeforeAll
    void startServer() {
        server = EmbeddedServer.serving(
                Path.of("src/test/apps/spec/python"), Map.of("server.port", "0", "server.address", "127.0.0.1"));
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Override
    URI app(String name) {
        return URI.create(server.url() + "/" + name);
    }
}
