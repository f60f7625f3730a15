package dev.weir.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Tomcat of its own process, unpacked as distributed and started without a flag; only its ports are ours. */
public final class StockTomcat implements AutoCloseable {

    /** Deployment of a WAR with three languages on a loaded machine. */
    private static final long START_SECONDS = 120;

    private static final String STARTED = "Server startup in";

    private final Process process;
    private final int port;

    private StockTomcat(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one with a WAR; "#" in the name stands for a slash in the context path. */
    public static StockTomcat with(Path war, String name) throws IOException {
        Path home = Path.of(System.getProperty("weir.tomcat")).toAbsolutePath();
        Path webapps = home.resolve("webapps");
        deleteAll(webapps);
        Files.createDirectories(webapps);
        Files.createLink(webapps.resolve(name + ".war"), war);
        int port = freePort();
        Path server = home.resolve("conf/server.xml");
        Files.writeString(
                server,
                Files.readString(server)
                        .replaceFirst(
                                "port=\"\\d+\" protocol=\"HTTP/1.1\"( address=\"127.0.0.1\")?",
                                "port=\"" + port + "\" protocol=\"HTTP/1.1\" address=\"127.0.0.1\"")
                        .replaceFirst("<Server port=\"\\d+\"", "<Server port=\"-1\""));
        Path log = home.resolve("weir-test.log");
        File java = new File(System.getProperty("java.home"), "bin/java");
        Process process = new ProcessBuilder(
                        java.getPath(),
                        "-cp",
                        home.resolve("bin/bootstrap.jar") + File.pathSeparator + home.resolve("bin/tomcat-juli.jar"),
                        "-Dcatalina.home=" + home,
                        "-Dcatalina.base=" + home,
                        "-Djava.io.tmpdir=" + home.resolve("temp"),
                        "org.apache.catalina.startup.Bootstrap",
                        "start")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        StockTomcat tomcat = new StockTomcat(process, port);
        tomcat.awaitStart(log);
        return tomcat;
    }

    private void awaitStart(Path log) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!Files.readString(log, StandardCharsets.UTF_8).contains(STARTED)) {
            if (exits() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Tomcat did not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean exits() {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static void deleteAll(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
