package dev.weir.server;

import dev.weir.testing.wire.WireOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A server as it is distributed, in a process of its own and with a base folder of its own; no JVM flag is given, and only ports, a person
 * and the speed of looking for new WARs are configured, unless it is one of {@link Configured}. WARs are dropped into its folder.
 */
abstract class StockServer {

    /** The person whom every server is told about, and her role. */
    static final String USER = "ada";

    static final String PASSWORD = "secret";
    static final String ROLE = "pilot";

    /** Three languages start on a machine that others use as well; Liberty alone takes a minute on a quiet one. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Browsers have as much of it: the first run of a WAR that was just deployed waits for its language. */
    static final WireOptions WIRE = WireOptions.ordinary().patientFor(PATIENCE);

    /** A server that does not end by itself in this time is killed. */
    private static final Duration END = Duration.ofSeconds(60);

    /** Each class loader that runs Weir has this class. */
    private static final String WEIR = "dev.weir.web.AppFilter";

    private static final String JCMD = System.getProperty("java.home") + "/bin/jcmd";

    private static final Duration PAUSE = Duration.ofMillis(100);

    final Path home;
    final Path base;
    final int port = freePort();

    /** Further variables for its processes. */
    final Map<String, String> environment = new HashMap<>();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param home where it was unpacked
     * @param base of its own for this run; is emptied
     */
    StockServer(Path home, Path base) {
        this.home = home.toAbsolutePath();
        this.base = base.toAbsolutePath();
    }

    /** Fills the empty base folder. */
    abstract void prepare() throws IOException;

    /** Starts the process and returns at once or when the server is there. */
    abstract void launch() throws IOException;

    /** Where WARs are dropped. */
    abstract Path dropFolder();

    abstract Path log();

    /** What applications log, where that is a file of its own. */
    Path messages() {
        return log();
    }

    /** The server's JVM, while it runs. */
    abstract ProcessHandle jvm();

    final void start() throws IOException {
        deleteAll(base);
        Files.createDirectories(base);
        prepare();
        Files.createDirectories(dropFolder());
        launch();
    }

    /** Ends the server as an operator does, and waits for that. */
    void stop() {
        ProcessHandle jvm = jvm();
        jvm.destroy();
        if (!await(END, () -> !jvm.isAlive())) {
            jvm.destroyForcibly();
        }
    }

    /** Drops a WAR in and waits until its root app answers. The file appears at once and whole: servers look at any time. */
    final void deploy(Path war, String name) throws IOException {
        // As a copy has: WildFly looks at no file that is older than what it last did with one of that name.
        Files.setLastModifiedTime(war, FileTime.from(Instant.now()));
        Files.createLink(dropFolder().resolve(name + ".war"), war);
        await(PATIENCE, () -> statusOf(name) == 200 || !jvm().isAlive());
        if (statusOf(name) != 200) {
            throw new IllegalStateException(name + " was not deployed:\n" + Files.readString(log()));
        }
    }

    /** Takes a WAR away and waits until nothing answers. */
    final void undeploy(String name) throws IOException {
        Files.deleteIfExists(dropFolder().resolve(name + ".war"));
        // A server's script may outlive the server it started by a moment.
        if (!await(PATIENCE, () -> !jvm().isAlive() || statusOf(name) == 404)) {
            throw new IllegalStateException(name + " is still there:\n" + Files.readString(log()));
        }
    }

    final URI url(String name) {
        return URI.create("http://127.0.0.1:" + port + "/" + name);
    }

    private int statusOf(String name) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(name) + "/_stcore/health"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /**
     * How often Weir is in the server's memory after a full garbage collection: once for each WAR that is served, and for each that is gone
     * but still held.
     */
    final int weirsInMemory() {
        String pid = String.valueOf(jvm().pid());
        said(JCMD, pid, "GC.run");
        return (int) said(JCMD, pid, "VM.class_hierarchy", WEIR)
                .lines()
                .filter(line -> line.contains(WEIR + "/"))
                .count();
    }

    /** How many WARs that are gone the server itself may hold for a while; fewer than the suite redeploys. */
    int heldByItself() {
        return 0;
    }

    /** The flags the server's JVM runs with, its ceiling for the heap among them. */
    final String flagsOfJvm() {
        return said(JCMD, String.valueOf(jvm().pid()), "VM.flags");
    }

    interface Condition {
        boolean holds();
    }

    static boolean await(Duration time, Condition condition) {
        long end = System.nanoTime() + time.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** A process of the server's own scripts, on the Java that servers run on. */
    final ProcessBuilder process(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String java = Servers.javaHome();
        builder.environment().put("JAVA_HOME", java);
        // The name that Payara and GlassFish look for.
        builder.environment().put("AS_JAVA", java);
        builder.environment().remove("JAVA_OPTS");
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        return builder.directory(base.toFile());
    }

    /** Runs a command of the server's to its end. */
    final void run(String... command) throws IOException {
        File said = base.resolve("command.log").toFile();
        Process process = process(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(List.of(command) + " failed:\n" + Files.readString(said.toPath()));
        }
    }

    private String said(String... command) {
        try {
            return new String(process(command).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessHandle jvmOf(Process process) {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseGet(process::toHandle);
    }

    static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(target)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }

    static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
