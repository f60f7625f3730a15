package dev.weir.cli;

import dev.weir.config.RunArguments;
import dev.weir.testing.ServerUnderTest;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What {@code weir run FOLDER} starts, inside the test, at a free port of this machine only. */
public final class FolderServer implements ServerUnderTest {
    private final EmbeddedServer server;

    public FolderServer(Path folder) {
        RunArguments arguments =
                RunArguments.parse(List.of(folder.toString(), "--server.port", "0", "--server.address", "127.0.0.1"));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        server = new Serve(nowhere, arguments).start(Targets.of(folder.toString()));
    }

    @Override
    public URI urlOf(String name) {
        return URI.create("http://127.0.0.1:" + server.port() + "/" + name);
    }

    @Override
    public void close() {
        server.close();
    }
}
