package dev.weir.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The harbour in the packaged WAR, dropped into a Tomcat as it comes, below {@code /analytics/demo}. */
class StockTomcatIT extends HarbourPages {

    private static StockTomcat tomcat;

    @BeforeAll
    static void startServer() throws IOException {
        Path war = HarbourWar.build(Path.of("target", "harbour.war"));
        tomcat = StockTomcat.with(war, "analytics#demo");
    }

    @AfterAll
    static void stopServer() {
        tomcat.close();
    }

    @Override
    String urlOf(String mount) {
        return tomcat.url() + "/analytics/demo" + mount;
    }
}
