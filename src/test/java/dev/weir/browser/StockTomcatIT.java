package dev.weir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The harbour in the packaged WAR, dropped into a Tomcat as it comes, below {@code /analytics/demo}. */
class StockTomcatIT extends HarbourPages {

    /** Tomcat's own limit is 8 KB. */
    private static final int TOO_LONG = 10_000;

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

    @Test
    void headersThatAreTooLongForTheServerAreNamedInItsLog() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(urlOf("/")))
                .header("X-Groups", "x".repeat(TOO_LONG))
                .build();
        try (HttpClient http = Browser.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(tomcat.log()).contains("Request header is too large");
    }
}
