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

/** A Tomcat of its own process, unpacked as distributed and started without a flag; only its ports are ours. */
public final class StockTomcat implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Server startup in");

    private final ServerProcess process;
    private final int port;

    private StockTomcat(ServerProcess process, int port) {
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
        int port = ServerProcess.freePort();
        Path server = home.resolve("conf/server.xml");
        Files.writeString(
                server,
                Files.readString(server)
                        .replaceFirst(
                                "port=\"\\d+\" protocol=\"HTTP/1.1\"( address=\"127.0.0.1\")?",
                                "port=\"" + port + "\" protocol=\"HTTP/1.1\" address=\"127.0.0.1\"")
                        .replaceFirst("<Server port=\"\\d+\"", "<Server port=\"-1\""));
        ServerProcess process = ServerProcess.java(
                home,
                home.resolve("weir-test.log"),
                List.of(
                        "-cp",
                        home.resolve("bin/bootstrap.jar") + File.pathSeparator + home.resolve("bin/tomcat-juli.jar"),
                        "-Dcatalina.home=" + home,
                        "-Dcatalina.base=" + home,
                        "-Djava.io.tmpdir=" + home.resolve("temp"),
                        "org.apache.catalina.startup.Bootstrap",
                        "start"));
        process.await(STARTED);
        return new StockTomcat(process, port);
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
        process.close();
    }
}
