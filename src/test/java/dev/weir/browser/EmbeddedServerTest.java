package dev.weir.browser;

import dev.weir.App;
import dev.weir.cli.EmbeddedServer;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The harbour below a base path of the embedded server. */
class EmbeddedServerTest extends HarbourPages {

    private static final Path FOLDER = Path.of("src/test/apps/browser").toAbsolutePath();

    private static EmbeddedServer server;

    @BeforeAll
    static void startServer() {
        Config config = ConfigSources.ofProcess()
                .withFlags(Map.of(
                        "server.port", List.of("0"),
                        "server.address", List.of("127.0.0.1"),
                        "server.baseUrlPath", List.of("base")))
                .load();
        List<App> apps = List.of(
                App.builder().script(FOLDER.resolve("app.py")).build(),
                App.builder().script(FOLDER.resolve("page.js")).mountPath("/js").build(),
                App.of(HarbourPage::draw).at("/java"));
        server = new EmbeddedServer(
                        config,
                        new WeirApps(apps, app -> Apps.configOf(app, Map.of()), new Runners()),
                        Optional.empty())
                .start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Override
    String urlOf(String mount) {
        return server.url() + mount;
    }
}
