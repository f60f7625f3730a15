package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.ForwardMsg;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.authenticator.AuthenticatorBase;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.authenticator.FormAuthenticator;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.websocket.server.WsSci;
import org.glassfish.jersey.servlet.init.JerseyServletContainerInitializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code st.login}, {@code st.user} and {@code st.logout} with the login mechanism of a Tomcat that a host application configured. */
class ContainerLoginTest {

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private final Tomcat tomcat = new Tomcat();
    private final HttpClient http = Browser.newHttpClient();
    private String cookie = "";

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        http.shutdownNow();
    }

    private static App app() {
        return App.builder()
                .function(st -> {
                    Map<String, ?> user = st.user();
                    st.write("In " + user.get("is_logged_in") + " " + user.get("name") + " " + user.get("roles"));
                    if (st.button("Log in")) {
                        st.login();
                    }
                    if (st.button("Log out")) {
                        st.logout();
                    }
                })
                .config("weir.containerLogin", "true")
                .config("weir.roles", "admin")
                .build();
    }

    private URI start(LoginConfig login, AuthenticatorBase authenticator) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("/ctx", folder.toString());
        context.setLoginConfig(login);
        context.getPipeline().addValve(authenticator);
        tomcat.addUser("ada", "secret");
        tomcat.addRole("ada", "admin");
        Tomcat.addServlet(context, "form", new Form());
        context.addServletMappingDecoded("/login.html", "form");
        Tomcat.addServlet(context, "default", new Form());
        context.addServletMappingDecoded("/", "default");
        WeirApps apps = new WeirApps(List.of(app()), a -> Apps.configOf(a, Map.of()), new Runners());
        context.addServletContainerInitializer(new WsSci(), Set.of());
        context.addServletContainerInitializer(new JerseyServletContainerInitializer(), Set.of(CoreApplication.class));
        context.addServletContainerInitializer((none, servlets) -> apps.serveIn(servlets), Set.of());
        context.addServletContainerInitializer(new WeirInitializer(), Set.of());
        tomcat.start();
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/ctx");
    }

    /** A login page of the host's. */
    private static final class Form extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("<form action='j_security_check'>");
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    @Test
    void withBasicAuthenticationThePageGoesThereAndComesBackAsThePersons() throws Exception {
        URI app = start(new LoginConfig("BASIC", "Weir", null, null), new BasicAuthenticator());
        assertThat(pressed(app, "Log in")).isEqualTo("/ctx/auth/login");
        assertThat(get(app + "/auth/login").statusCode()).isEqualTo(401);
        HttpResponse<String> in = get(app + "/auth/login", "Authorization", BASIC);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location")).contains("/ctx/");
        isAdaUntilSheLeaves(app);
    }

    @Test
    void withAFormToo() throws Exception {
        URI app = start(new LoginConfig("FORM", "Weir", "/login.html", "/login.html"), new FormAuthenticator());
        assertThat(get(app + "/auth/login").body()).contains("j_security_check");
        HttpResponse<String> sent = send(HttpRequest.newBuilder(URI.create(app + "/auth/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("j_username=ada&j_password=secret")));
        HttpResponse<String> in = get(
                app.resolve(sent.headers().firstValue("Location").orElseThrow()).toString());
        assertThat(in.headers().firstValue("Location")).contains("/ctx/");
        isAdaUntilSheLeaves(app);
    }

    /** As Open Liberty does, which sends the form through the filters; the servlet here is what takes it behind them. */
    @Test
    void aFormThatComesThroughTheFiltersIsLeftToTheServer() throws Exception {
        URI app = start(new LoginConfig("BASIC", "Weir", null, null), new BasicAuthenticator());
        HttpResponse<String> sent = send(HttpRequest.newBuilder(URI.create(app + "/auth/j_security_check"))
                .POST(BodyPublishers.ofString("j_username=ada&j_password=secret")));
        assertThat(sent.body()).isEqualTo("<form action='j_security_check'>");
    }

    private void isAdaUntilSheLeaves(URI app) throws Exception {
        String hers;
        try (Browser browser = Browser.open(app, WireOptions.ordinary().header("Cookie", cookie))) {
            assertThat(browser.texts()).contains("In true ada [admin]");
            hers = browser.sessionId();
        }
        try (Browser stranger = Browser.open(app, WireOptions.ordinary().resuming(hers))) {
            assertThat(stranger.sessionId()).isNotEqualTo(hers);
            assertThat(stranger.texts()).contains("In false null null");
        }
        try (Browser again =
                Browser.open(app, WireOptions.ordinary().resuming(hers).header("Cookie", cookie))) {
            assertThat(again.sessionId()).isEqualTo(hers);
        }
        assertThat(get(app + "/auth/logout", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(302);
        assertThat(pressed(app, "Log out")).isEqualTo("/ctx/auth/logout");
        assertThat(get(app + "/auth/logout").headers().firstValue("Location")).contains("/ctx/");
        try (Browser browser = Browser.open(app, WireOptions.ordinary().header("Cookie", cookie))) {
            assertThat(browser.texts()).contains("In false null null");
        }
    }

    private String pressed(URI app, String button) {
        try (Browser browser = Browser.open(app, WireOptions.ordinary().header("Cookie", cookie))) {
            browser.click(button);
            return browser.messages().stream()
                    .filter(ForwardMsg::hasAuthRedirect)
                    .map(message -> message.getAuthRedirect().getUrl())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private HttpResponse<String> get(String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("JSESSIONID="))
                .forEach(c -> cookie = c.split(";", 2)[0]);
        return answer;
    }
}
