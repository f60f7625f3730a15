package dev.weir.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which says in its log that it started. */
public final class ServerProcess implements AutoCloseable {

    /** Deployment of apps of three languages on a loaded machine. */
    private static final long START_SECONDS = 300;

    private static final int END_SECONDS = 20;

    private static final int POLL_MILLIS = 100;

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the JVM that runs this test, with these arguments. */
    public static ServerProcess java(Path folder, Path log, List<String> arguments) throws IOException {
        return java(Path.of(System.getProperty("java.home")), folder, log, arguments);
    }

    /** Starts the JVM of this installation, with these arguments. */
    public static ServerProcess java(Path home, Path folder, Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(arguments);
        return of(folder, log, command);
    }

    /** Starts any program that stays in the foreground. */
    public static ServerProcess of(Path folder, Path log, List<String> command) throws IOException {
        return new ServerProcess(
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** Waits until the log has it; ends the process if that does not come. */
    public Matcher await(Pattern started) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            Matcher found = started.matcher(log());
            if (found.find()) {
                return found;
            }
            if (exits() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The server did not start:\n" + log());
            }
        }
    }

    public long pid() {
        return process.pid();
    }

    /** What it has said so far. */
    public String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    private boolean exits() {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A port of this machine that nobody uses now. */
    public static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, END_SECONDS, TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }
}
