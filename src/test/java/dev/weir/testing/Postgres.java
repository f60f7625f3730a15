package dev.weir.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of a test's own, where one is installed ({@code .ci/run} sees to it). */
public final class Postgres implements AutoCloseable {

    public static final String USER = "crew";

    /** With what an address has to escape. */
    public static final String PASSWORD = "se:cret@";

    /** PostgreSQL does not run as root: the user that its package makes runs it then. */
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts one, unless none is installed.
     *
     * @param folder where it keeps its files, and which its user may reach
     */
    public static Optional<Postgres> start(Path folder) throws IOException, InterruptedException {
        Optional<Path> programs = installed();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Postgres started = new Postgres(programs.orElseThrow(), folder, ServerProcess.freePort());
        started.start();
        return Optional.of(started);
    }

    public int port() {
        return port;
    }

    private void start() throws IOException, InterruptedException {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        if (ROOT) {
            run("chown", "-R", "postgres", folder.toString());
        }
        run(asUser("initdb", "-D", data(), "-U", USER, "-E", "UTF8", "-A", "scram-sha-256", "--pwfile=" + password));
        run(asUser(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off",
                "start"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(asUser("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop"));
    }

    private static Optional<Path> installed() throws IOException {
        List<Path> places = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(v -> v.resolve("bin")).forEach(places::add);
            }
        }
        Stream.of(System.getenv("PATH").split(":")).map(Path::of).forEach(places::add);
        return places.stream()
                .filter(p -> Files.isExecutable(p.resolve("initdb")) && Files.isExecutable(p.resolve("pg_ctl")))
                .findFirst();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String[] asUser(String program, String... args) {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(args));
        return command.toArray(String[]::new);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
        Files.delete(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
