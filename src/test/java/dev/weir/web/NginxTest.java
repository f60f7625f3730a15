package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.testing.ServerProcess;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
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
        int port = ServerProcess.freePort();
        try (TestServer server = TestServer.serving(ProxyQuestions.app("nginx"))) {
            configure(port, server.url().getPort());
            nginx(List.of());
            try (HttpClient http = Browser.newHttpClient()) {
                ProxyQuestions.ask(URI.create("http://127.0.0.1:" + port + "/tools"), http);
            } finally {
                nginx(List.of("-s", "stop"));
            }
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
}
