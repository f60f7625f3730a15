package dev.weir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server.xml that server-configs offers for Tomcat. */
class ConfiguredTomcatIT {

    private static final Path OURS = Path.of("server-configs/tomcat/conf/server.xml");

    @TempDir
    Path folder;

    @Test
    void takesLongHeadersKeepsItsVersionToItselfAndLogsWhoAsked() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("app.py"), "import streamlit as st\nst.write('Here')\n");
        Path war = AppWar.build(Path.of("target", "configured.war"), folder, List.of());
        try (StockTomcat tomcat = StockTomcat.configured(OURS, war, "quay");
                HttpClient http = Browser.newHttpClient()) {
            URI base = URI.create(tomcat.url() + "/quay");
            assertThat(get(http, base + "/?q=" + "x".repeat(100_000)).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> nowhere = get(http, tomcat.url() + "/nowhere");
            assertThat(nowhere.statusCode()).isEqualTo(404);
            assertThat(nowhere.body()).doesNotContain("Apache Tomcat");
            try (Browser browser = Browser.open(base)) {
                assertThat(browser.texts()).containsExactly("Here");
            }
            try (var logs = Files.list(tomcat.webapps().resolveSibling("logs"))) {
                assertThat(logs.filter(log -> log.getFileName().toString().startsWith("access")))
                        .hasSize(1);
            }
        }
    }

    private static HttpResponse<String> get(HttpClient http, String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
