package dev.weir.testing;

import dev.weir.cli.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What {@code weir run FOLDER} starts, inside the test, at a free port of this machine only. */
final class FolderServer implements ServerUnderTest {
    private final EmbeddedServer server;

    FolderServer(Path folder) {
        server = EmbeddedServer.serving(folder, Map.of("server.port", "0", "server.address", "127.0.0.1"));
    }

    @Override
    public URI urlOf(String name) {
        return URI.create(server.url() + "/" + name);
    }

    @Override
    public void close() {
        server.close();
    }
}
