package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.Upload;
import dev.weir.web.route.Routes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration that server-configs/nginx offers, run by nginx itself where it is installed. */
class NginxTest {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    @TempDir
    Path folder;

    @Test
    void theConfigurationThatWeShipServesAnAppBelowAPrefix() throws Exception {
        assumeTrue(Files.isExecutable(NGINX), "nginx is not installed");
        App app = App.builder()
                .function(st -> {
                    st.write("Pressed " + st.button("Press"));
                    st.downloadButton("Save", "saved");
                    st.fileUploader("File").ifPresent(file -> st.write("Got " + file.name()));
                })
                .route(Routes.get(
                        "/url", (request, response) -> response.getWriter().print(request.getRequestURL())))
                .route(Routes.get("/login", (request, response) -> {
                    request.getSession(true);
                    response.sendRedirect("/auth/elsewhere");
                }))
                .build();
        int port = freePort();
        try (TestServer server = TestServer.serving(app)) {
            configure(port, server.url().getPort());
            nginx(List.of());
            try (HttpClient http = Browser.newHttpClient()) {
                uses(URI.create("http://127.0.0.1:" + port + "/tools"), http);
            } finally {
                nginx(List.of("-s", "stop"));
            }
        }
    }

    private static void uses(URI base, HttpClient http) throws IOException, InterruptedException {
        assertThat(get(http, base + "").headers().firstValue("Location")).contains("/tools/");
        assertThat(get(http, base + "/a_page").body()).contains("src=\"/tools/static/");
        assertThat(get(http, base + "/url").body()).isEqualTo(base + "/url");
        assertThat(get(http, base + "/url?q=" + "x".repeat(65_000)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> login = get(http, base + "/login");
        assertThat(login.headers().firstValue("Location")).contains("/tools/auth/elsewhere");
        assertThat(login.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(c -> assertThat(c).contains("Path=/tools/"));
        try (Browser browser = Browser.open(base)) {
            browser.click("Press");
            assertThat(browser.texts()).contains("Pressed true");
            assertThat(browser.download("Save").body()).asString().isEqualTo("saved");
            browser.upload("File", Upload.ofText("a.txt", "text/plain", "x".repeat(2 << 20)));
            assertThat(browser.texts()).contains("Got a.txt");
        }
    }

    private void configure(int port, int server) throws IOException {
        String ours = Files.readString(Path.of("server-configs/nginx/weir.conf"));
        assertThat(ours).contains("listen 80;", "127.0.0.1:8501");
        Files.writeString(
                folder.resolve("weir.conf"),
                ours.replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                        .replace("127.0.0.1:8501", "127.0.0.1:" + server));
        Files.createDirectories(folder.resolve("temp"));
        Files.writeString(folder.resolve("nginx.conf"), """
                pid nginx.pid;
                error_log error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path temp/body;
                    proxy_temp_path temp/proxy;
                    fastcgi_temp_path temp/fastcgi;
                    uwsgi_temp_path temp/uwsgi;
                    scgi_temp_path temp/scgi;
                    include weir.conf;
                }
                """);
    }

    /** Comes back when the port is open, or closed again. */
    private void nginx(List<String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(NGINX.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log"));
        command.addAll(more);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(() -> "nginx: " + read(folder.resolve("out.txt")))
                .isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    private static HttpResponse<String> get(HttpClient http, String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
