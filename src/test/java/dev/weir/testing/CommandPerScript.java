package dev.weir.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A fresh server process for each script: {@code streamlit run {script} --server.port {port}} and
 * the like. This is how tests are checked against Streamlit itself.
 */
final class CommandPerScript implements ServerUnderTest {
    private static final Duration START = Duration.ofSeconds(60);

    /** How often a starting server is asked whether it listens. */
    private static final long KNOCK_MILLIS = 50;

    private final String command;
    private final Path folder;
    private final Map<String, Process> running = new HashMap<>();
    private final Map<String, URI> urls = new HashMap<>();

    /** @param command words separated by blanks; {@code {script}} and {@code {port}} are filled in */
    CommandPerScript(String command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    @Override
    public URI urlOf(String name) {
        return urls.computeIfAbsent(name, this::start);
    }

    private URI start(String name) {
        try {
            Path script = script(name);
            int port = ServerProcess.freePort();
            List<String> words = Arrays.stream(command.split(" "))
                    .map(w -> w.replace("{script}", script.toString()).replace("{port}", String.valueOf(port)))
                    .toList();
            Process process = new ProcessBuilder(words)
                    .directory(script.resolveSibling("").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target", "server-under-test.log"))
                    .start();
            running.put(name, process);
            awaitListening(process, port);
            return URI.create("http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path script(String name) {
        Path alone = folder.resolve(name + ".py");
        return (Files.exists(alone) ? alone : folder.resolve(name).resolve("app.py")).toAbsolutePath();
    }

    private static void awaitListening(Process process, int port) throws IOException {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end)) {
            try (Socket knock = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (ConnectException e) {
                if (ended(process)) {
                    throw new IllegalStateException("the server ended with " + process.exitValue());
                }
            }
        }
        throw new IllegalStateException("the server did not come up within " + START);
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(KNOCK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void done(String name) {
        urls.remove(name);
        Process process = running.remove(name);
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        List.copyOf(running.keySet()).forEach(this::done);
    }
}
