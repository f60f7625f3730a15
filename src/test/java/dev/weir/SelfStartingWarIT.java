package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.wire.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar weir.war}, in a process of its own. */
class SelfStartingWarIT {

    @TempDir
    private Path folder;

    private JavaJar java() {
        return new JavaJar(folder.resolve("cache"));
    }

    @Test
    void unpacksItselfOnceAndServesAScript() throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("app.py"), "import streamlit as st\nst.title(f'Sum {sum(range(5))}')\n");
        Process server =
                java().start(JavaJar.WEIR, "run", script.toString(), "--server.port", "0", "--server.headless", "true");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = new ArrayList<>();
            URI url = URI.create(JavaJar.url(out, said));
            assertThat(said).anyMatch(line -> line.contains("unpacking weir.war"));
            try (Browser browser = Browser.open(url)) {
                assertThat(browser.texts()).containsExactly("Sum 10");
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
        Process again = java().start(JavaJar.WEIR, "--version");
        String said = JavaJar.said(again);
        assertThat(again.waitFor()).isZero();
        assertThat(said).contains(System.getProperty("weir.version")).doesNotContain("unpacking");
        try (Stream<Path> unpacked = Files.list(folder.resolve("cache/weir"))) {
            assertThat(unpacked).hasSize(1);
        }
    }

    @Test
    void packsAScriptIntoAWarThatStartsByItself() throws IOException, InterruptedException {
        Path app = Files.createDirectories(folder.resolve("quay"));
        Files.writeString(app.resolve("app.py"), "import streamlit as st, tides\nst.title(tides.LEVEL)\n");
        Path packages = Files.createDirectories(app.resolve(".venv/lib/python3.12/site-packages"));
        Files.writeString(packages.resolve("tides.py"), "LEVEL = 'High'\n");
        Path war = folder.resolve("quay.war");
        java().pack(app, war, "--slim");
        Process server = java().start(war, "--server.port", "0", "--server.headless", "true");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
                Browser browser = Browser.open(URI.create(JavaJar.url(out, new ArrayList<>())))) {
            assertThat(browser.texts()).containsExactly("High");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
