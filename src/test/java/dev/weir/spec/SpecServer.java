package dev.weir.spec;

import dev.weir.App;
import dev.weir.browser.AppWar;
import dev.weir.browser.StockTomcat;
import dev.weir.cli.EmbeddedServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    static List<App> appsOf(ServletContext context, String language) {
        return Objects.requireNonNull(context.getResourcePaths("/WEB-INF/app/" + language + "/")).stream()
                .map(path -> path.substring("/WEB-INF/app/".length()))
                .map(path -> path.endsWith("/") ? path + "app.py" : path)
                .map(path -> App.script(path).at(path.replaceFirst("^\\w+(/\\w+).*", "$1")))
                .toList();
    }

    /** The apps as single Java files. */
    @ApplicationScoped
    class JavaApps {
        @Produces
        List<App> apps(ServletContext context) {
            return appsOf(context, "java");
        }
    }

    /** The apps as Python files. */
    @ApplicationScoped
    class PythonApps {
        @Produces
        List<App> apps(ServletContext context) {
            return appsOf(context, "python");
        }
    }

    /** The apps as JavaScript files. */
    @ApplicationScoped
    class JavaScriptApps {
        @Produces
        List<App> apps(ServletContext context) {
            return appsOf(context, "javascript");
        }
    }
}
