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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configurations that server-configs offers for Apache httpd and HAProxy, run by these where they are installed. */
class BalancersTest {

    private static final Path HTTPD = Path.of("/usr/sbin/apache2");

    private static final Path MODULES = Path.of("/usr/lib/apache2/modules");

    private static final Path HAPROXY = Path.of("/usr/sbin/haproxy");

    @TempDir
    Path folder;

    /** Starts the proxy in front of two servers. */
    @FunctionalInterface
    private interface Start {
        ServerProcess start(int port, int first, int second) throws IOException;
    }

    @Test
    void httpdServesAppsBelowAPrefixAndKeepsToTheirServers() throws Exception {
        assumeTrue(Files.isExecutable(HTTPD), "Apache httpd is not installed");
        ask(this::httpd);
    }

    @Test
    void haProxyServesAppsBelowAPrefixAndKeepsToTheirServers() throws Exception {
        assumeTrue(Files.isExecutable(HAPROXY), "HAProxy is not installed");
        ask(this::haProxy);
    }

    private static void ask(Start proxy) throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        URI base = URI.create("http://127.0.0.1:" + port + "/tools");
        try (TestServer a = TestServer.serving(ProxyQuestions.app("a"));
                TestServer b = TestServer.serving(ProxyQuestions.app("b"))) {
            try (ServerProcess both =
                    proxy.start(port, a.url().getPort(), b.url().getPort())) {
                ProxyQuestions.askWhetherTheWayIsSticky(base);
            }
            // The test's browser keeps no cookies.
            try (ServerProcess one =
                            proxy.start(port, a.url().getPort(), a.url().getPort());
                    HttpClient http = Browser.newHttpClient()) {
                ProxyQuestions.ask(base, http);
            }
        }
    }

    private static String ours(String name, String listen, int port, int first, int second) throws IOException {
        String text = Files.readString(Path.of("server-configs").resolve(name));
        assertThat(text).contains(listen, "127.0.0.1:8501", "127.0.0.1:8502");
        return text.replace(listen, listen.replace(":80", "127.0.0.1:" + port).replace(" 80", " 127.0.0.1:" + port))
                .replace("127.0.0.1:8501", "127.0.0.1:" + first)
                .replace("127.0.0.1:8502", "127.0.0.1:" + second);
    }

    private ServerProcess httpd(int port, int first, int second) throws IOException {
        String modules = Stream.of(
                        "mpm_event",
                        "authz_core",
                        "proxy",
                        "proxy_http",
                        "proxy_balancer",
                        "lbmethod_byrequests",
                        "slotmem_shm",
                        "alias",
                        "headers",
                        "setenvif")
                .map(module -> "LoadModule " + module + "_module " + MODULES.resolve("mod_" + module + ".so") + "\n")
                .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("weir.conf"),
                ours("httpd/weir.conf", "Listen 80", port, first, second).replace("*:80>", "*:" + port + ">"));
        Path configuration = Files.writeString(folder.resolve("httpd.conf"), modules + """
                ServerName localhost
                User www-data
                Group www-data
                DefaultRuntimeDir .
                PidFile httpd.pid
                ErrorLog /dev/stderr
                Include weir.conf
                """);
        return started(
                List.of(HTTPD.toString(), "-d", folder.toString(), "-f", configuration.toString(), "-DFOREGROUND"),
                "resuming normal operations");
    }

    private ServerProcess haProxy(int port, int first, int second) throws IOException {
        Path configuration = Files.writeString(
                folder.resolve("haproxy.cfg"), ours("haproxy/haproxy.cfg", "bind :80", port, first, second));
        return started(List.of(HAPROXY.toString(), "-W", "-db", "-f", configuration.toString()), "Loading success");
    }

    private ServerProcess started(List<String> command, String word) throws IOException {
        ServerProcess process = ServerProcess.of(folder, folder.resolve("out.txt"), command);
        process.await(Pattern.compile(word));
        return process;
    }
}
