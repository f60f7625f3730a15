package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.browser.AppWar;
import dev.weir.testing.ServerProcess;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The systemd unit that server-configs offers. */
class SystemdUnitIT {

    private static final Path UNIT = Path.of("server-configs/systemd/weir.service");

    private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");

    private static final String JAVA = "/usr/bin/java";

    @TempDir
    Path folder;

    private static String ours() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    @Test
    void systemdUnderstandsEveryLine() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(ANALYZE), "systemd-analyze is not installed");
        Path unit = Files.writeString(
                folder.resolve("weir.service"), Files.readString(UNIT).replace(JAVA, ours()));
        Process verify = new ProcessBuilder(ANALYZE.toString(), "verify", "--man=no", unit.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(verify.waitFor()).isZero();
    }

    @Test
    void itsCommandServesAPackedApp() throws IOException {
        Path app = Files.createDirectories(folder.resolve("app"));
        Files.writeString(app.resolve("app.js"), "st.text('Here');\n");
        Path war = AppWar.build(folder.resolve("app.war"), app, List.of());
        Path cache = Files.createDirectories(folder.resolve("cache"));
        String command = Files.readString(UNIT)
                .split("ExecStart=", 2)[1]
                .split("\n#", 2)[0]
                .replace("\\\n", " ");
        int port = ServerProcess.freePort();
        assertThat(command).contains(JAVA, "/opt/weir/app.war", "%S/weir", "--server.port 8501");
        List<String> words = List.of(command.replace(JAVA, ours())
                .replace("/opt/weir/app.war", war.toString())
                .replace("%S/weir", cache.toString())
                .replace("8501", String.valueOf(port))
                .strip()
                .split("\\s+"));
        List<String> withCache = List.of("/usr/bin/env", "XDG_CACHE_HOME=" + cache);
        try (ServerProcess server = ServerProcess.of(
                folder,
                folder.resolve("log.txt"),
                Stream.concat(withCache.stream(), words.stream()).toList())) {
            server.await(Pattern.compile("URL: http://127.0.0.1:" + port));
            try (Browser browser = Browser.open(URI.create("http://127.0.0.1:" + port))) {
                assertThat(browser.texts()).containsExactly("Here");
            }
        }
    }
}
