package dev.weir.spec;

import dev.weir.App;
import dev.weir.browser.AppWar;
import dev.weir.browser.StockTomcat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The spec's apps of one language in the packaged WAR, in a Tomcat as it comes, below {@code /desk/spec}. */
final class SpecWar {

    private static final String CONTEXT = "/desk/spec/";

    private SpecWar() {}

    /** The apps as single Java files. */
    @ApplicationScoped
    static class JavaApps {
        @Produces
        List<App> apps() {
            return Stream.of(
                            "allowlist",
                            "background",
                            "bundle",
                            "cookie",
                            "errors",
                            "external",
                            "headers",
                            "https",
                            "longurl",
                            "maintenance",
                            "manifest",
                            "mcp",
                            "rest",
                            "robots",
                            "sessions",
                            "site",
                            "sub",
                            "warmup",
                            "webhook")
                    .map(name -> App.script("java/" + name + ".java").at("/" + name))
                    .toList();
        }
    }

    /** The apps as single Python files. */
    @ApplicationScoped
    static class PythonApps {
        @Produces
        List<App> apps() {
            return Stream.of(
                            "bundle",
                            "cookie",
                            "errors",
                            "external",
                            "headers",
                            "https",
                            "manifest",
                            "mcp",
                            "rest",
                            "robots",
                            "site",
                            "sub",
                            "warmup",
                            "webhook")
                    .map(name -> App.script("python/" + name + ".py").at("/" + name))
                    .toList();
        }
    }

    static StockTomcat serving(Class<?> producer) throws IOException {
        Path war = AppWar.build(
                Path.of("target", producer.getSimpleName() + ".war"),
                Path.of("src/test/apps/spec"),
                List.of(SpecWar.class, producer));
        return StockTomcat.with(war, CONTEXT.substring(1, CONTEXT.length() - 1).replace('/', '#'));
    }

    static URI app(StockTomcat tomcat, String name) {
        return URI.create(tomcat.url() + CONTEXT + name);
    }
}
