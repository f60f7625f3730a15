package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.web.route.Routes;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apps inside an application of servlets that somebody starts from a plain main method. */
class MountTest {

    private static final App DASHBOARD = App.builder()
            .function(st -> st.text("Figures"))
            .mountPath("/dashboard")
            .route(Routes.get(
                    "/who",
                    (request, response) -> response.getWriter()
                            .print("Seen: " + request.getSession().getAttribute("person"))))
            .build();

    private static final App BROKEN = App.builder()
            .function(st -> st.text("never"))
            .mountPath("/broken")
            .lifespan(app -> {
                throw new IllegalStateException("no database");
            })
            .build();

    @TempDir
    private Path folder;

    private final Tomcat tomcat = new Tomcat();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** The host's own page, which knows who is there. */
    private static final class Ledger extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession().setAttribute("person", "Ada");
            response.getWriter().print("Ledger");
        }
    }

    @BeforeEach
    void startHost() throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("/shop", folder.toString());
        Tomcat.addServlet(context, "ledger", new Ledger());
        context.addServletMappingDecoded("/ledger", "ledger");
        context.addServletContainerInitializer(new WsSci(), Set.of());
        context.addServletContainerInitializer((none, servlets) -> mountTwice(servlets), Set.of());
        tomcat.start();
    }

    private static void mountTwice(ServletContext servlets) {
        Weir.mount(servlets, DASHBOARD, BROKEN);
        assertThatThrownBy(() -> Weir.mount(servlets, DASHBOARD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mount all Apps in one call");
    }

    @AfterEach
    void stopHost() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        http.shutdownNow();
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/shop" + path);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        return http.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theHostKeepsItsPagesAndSharesItsSession() throws IOException, InterruptedException {
        assertThat(get("/ledger").body()).isEqualTo("Ledger");
        assertThat(get("/dashboard/who").body()).isEqualTo("Seen: Ada");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
        assertThat(get("/dashboard/").body()).contains("/shop/dashboard/static/");
        try (Browser browser = Browser.open(url("/dashboard"))) {
            assertThat(browser.texts()).containsExactly("Figures");
        }
    }

    @Test
    void anAppThatFailsLeavesTheOthersServingAndHealthTells() throws IOException, InterruptedException {
        assertThat(get("/broken/").statusCode()).isEqualTo(503);
        assertThat(get("/dashboard/_stcore/health").body()).isEqualTo("ok");
        HttpResponse<String> health = get("/dashboard/_stcore/health", "Accept", "application/json");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"/broken\"", "failed", "\"/dashboard\"", "started");
        assertThat(health.body()).doesNotContain("no database");
    }
}
