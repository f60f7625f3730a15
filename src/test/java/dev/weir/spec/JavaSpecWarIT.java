package dev.weir.spec;

import dev.weir.browser.StockTomcat;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The apps as single Java files, in a WAR on Tomcat. */
class JavaSpecWarIT extends WishQuestions {

    private StockTomcat tomcat;

    @BeforeAll
    void startServer() throws IOException {
        tomcat = SpecWar.serving(SpecWar.JavaApps.class);
    }

    @AfterAll
    void stopServer() {
        tomcat.close();
    }

    @Override
    URI app(String name) {
        return SpecWar.app(tomcat, name);
    }
}
