package dev.weir.browser;

import dev.weir.testing.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Tomcat of its own process and base folder, as distributed and started without a flag; only its ports are ours. */
public final class StockTomcat implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Server startup in");

    private final Path webapps;
    private final ServerProcess process;
    private final int port;

    private StockTomcat(Path webapps, ServerProcess process, int port) {
        this.webapps = webapps;
        this.process = process;
        this.port = port;
    }

    /** Starts one with a WAR; "#" in the name stands for a slash in the context path. */
    public static StockTomcat with(Path war, String name) throws IOException {
        return with(Path.of(System.getProperty("java.home")), List.of(), war, name);
    }

    /** Starts one on this Java, and with flags after all. */
    public static StockTomcat with(Path java, List<String> flags, Path war, String name) throws IOException {
        Path home = Path.of(System.getProperty("weir.tomcat")).toAbsolutePath();
        Path base = home.resolveSibling("stock-tomcat-base");
        deleteAll(base);
        for (String folder : List.of("webapps", "conf", "temp")) {
            Files.createDirectories(base.resolve(folder));
        }
        try (Stream<Path> conf = Files.list(home.resolve("conf"))) {
            for (Path file : conf.filter(Files::isRegularFile).toList()) {
                Files.copy(file, base.resolve("conf").resolve(file.getFileName()));
            }
        }
        Files.createLink(base.resolve("webapps").resolve(name + ".war"), war);
        int port = ServerProcess.freePort();
        Path server = base.resolve("conf/server.xml");
        Files.writeString(
                server,
                Files.readString(server)
                        .replaceFirst(
                                "port=\"8080\" protocol=\"HTTP/1.1\"",
                                "port=\"" + port + "\" protocol=\"HTTP/1.1\" address=\"127.0.0.1\"")
                        .replaceFirst("<Server port=\"8005\"", "<Server port=\"-1\""));
        ServerProcess process = ServerProcess.java(
                java,
                base,
                base.resolve("weir-test.log"),
                Stream.concat(
                                flags.stream(),
                                Stream.of(
                                        "-cp",
                                        home.resolve("bin/bootstrap.jar")
                                                + File.pathSeparator
                                                + home.resolve("bin/tomcat-juli.jar"),
                                        "-Dcatalina.home=" + home,
                                        "-Dcatalina.base=" + base,
                                        "-Djava.io.tmpdir=" + base.resolve("temp"),
                                        "org.apache.catalina.startup.Bootstrap",
                                        "start"))
                        .toList());
        process.await(STARTED);
        return new StockTomcat(base.resolve("webapps"), process, port);
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

    /** The folder whose WARs it deploys. */
    public Path webapps() {
        return webapps;
    }

    public long pid() {
        return process.pid();
    }

    /** What it has said so far. */
    public String log() throws IOException {
        return process.log();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.close();
    }
}
