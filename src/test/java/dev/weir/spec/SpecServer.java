package dev.weir.spec;

import dev.weir.App;
import dev.weir.browser.AppWar;
import dev.weir.browser.StockTomcat;
import dev.weir.cli.EmbeddedServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A server with the spec's apps of one language, each at its own name. */
interface SpecServer extends AutoCloseable {

    Path APPS = Path.of("src/test/apps/spec");

    URI app(String name);

    @Override
    void close();

    /** What {@code weir run FOLDER} starts. */
    static SpecServer embedded(String language) {
        EmbeddedServer server = EmbeddedServer.serving(
                APPS.resolve(language), Map.of("server.port", "0", "server.address", "127.0.0.1"));
        return new Started(server.url() + "/", server::close);
    }

    /** The packaged WAR in a Tomcat as it comes, below {@code /desk/spec}. */
    static SpecServer war(Class<?> producer) throws IOException {
        Path war = AppWar.build(
                Path.of("target", producer.getSimpleName() + ".war"), APPS, List.of(SpecServer.class, producer));
        StockTomcat tomcat = StockTomcat.with(war, "desk#spec");
        return new Started(tomcat.url() + "/desk/spec/", tomcat::close);
    }

    /** Runs, until it is stopped. */
    record Started(String url, Runnable stop) implements SpecServer {
        @Override
        public URI app(String name) {
            return URI.create(url + name);
        }

        @Override
        public void close() {
            stop.run();
        }
    }

    /** In the WAR: every file {@code NAME.py} and {@code NAME/app.py} of a folder, as in {@code weir run FOLDER}. */
    static List<App> appsOf(String language) {
        Path classes = Path.of(URI.create(SpecServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (Stream<Path> entries = Files.list(classes.resolveSibling("app").resolve(language))) {
            return entries.map(entry -> Files.isDirectory(entry) ? entry.resolve("app.py") : entry)
                    .map(entry -> App.script(entry.toString()).at("/" + nameOf(entry, language)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path script, String language) {
        return script.toString().replaceFirst(".*/" + language + "/(\\w+).*", "$1");
    }

    /** The apps as single Java files. */
    @ApplicationScoped
    class JavaApps {
        @Produces
        List<App> apps() {
            return appsOf("java");
        }
    }

    /** The apps as Python files. */
    @ApplicationScoped
    class PythonApps {
        @Produces
        List<App> apps() {
            return appsOf("python");
        }
    }

    /** The apps as JavaScript files. */
    @ApplicationScoped
    class JavaScriptApps {
        @Produces
        List<App> apps() {
            return appsOf("javascript");
        }
    }
}
