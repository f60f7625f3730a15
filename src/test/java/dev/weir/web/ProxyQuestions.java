package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.Upload;
import dev.weir.web.route.Routes;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;

/** What an app below {@code /tools} of a proxy has to do, whatever the proxy is. */
final class ProxyQuestions {

    /** So often that one of two servers is not met by chance alone. */
    private static final int OFTEN = 12;

    private ProxyQuestions() {}

    /** An app that says what it is called. */
    static App app(String name) {
        return App.builder()
                .function(st -> {
                    st.write("Pressed " + st.button("Press"));
                    st.downloadButton("Save", "saved");
                    st.fileUploader("File").ifPresent(file -> st.write("Got " + file.name()));
                })
                .route(Routes.get(
                        "/name", (request, response) -> response.getWriter().print(name)))
                .route(Routes.get(
                        "/url", (request, response) -> response.getWriter().print(request.getRequestURL())))
                .route(Routes.get("/login", (request, response) -> {
                    request.getSession(true);
                    response.sendRedirect("/auth/elsewhere");
                }))
                .build();
    }

    static void ask(URI base, HttpClient http) throws IOException, InterruptedException {
        assertThat(get(http, base + "").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tools/"));
        assertThat(get(http, base + "/a_page").body()).contains("src=\"/tools/static/");
        assertThat(get(http, base + "/url").body()).isEqualTo(base + "/url");
        assertThat(get(http, base + "/url?q=" + "x".repeat(65_000)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> login = get(http, base + "/login");
        assertThat(login.headers().firstValue("Location")).contains("/tools/auth/elsewhere");
        assertThat(login.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("Path=/tools/"));
        try (Browser browser = Browser.open(base)) {
            browser.click("Press");
            assertThat(browser.texts()).contains("Pressed true");
            assertThat(browser.download("Save").body()).asString().isEqualTo("saved");
            browser.upload("File", Upload.ofText("a.txt", "text/plain", "x".repeat(2 << 20)));
            assertThat(browser.texts()).contains("Got a.txt");
        }
    }

    /** Who comes with the proxy's cookie meets one server, and all together meet both. */
    static void askWhetherTheWayIsSticky(URI base) throws IOException, InterruptedException {
        Set<String> all = new HashSet<>();
        for (int person = 0; person < OFTEN; person++) {
            Set<String> met = new HashSet<>();
            try (HttpClient http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build()) {
                for (int i = 0; i < OFTEN; i++) {
                    met.add(get(http, base + "/name").body());
                }
            }
            assertThat(met).as("%s of %s", person, base).hasSize(1);
            all.addAll(met);
        }
        assertThat(all).containsExactlyInAnyOrder("a", "b");
    }

    private static HttpResponse<String> get(HttpClient http, String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
