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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar weir.war}, in a process of its own. */
class SelfStartingWarIT {

    private static final Pattern URL = Pattern.compile("Local URL: (\\S+)");

    @TempDir
    private Path folder;

    @Test
    void unpacksItselfOnceAndServesAScript() throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("app.py"), "import streamlit as st\nst.title(f'Sum {sum(range(5))}')\n");
        Process server = start("run", script.toString(), "--server.port", "0", "--server.headless", "true");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = new ArrayList<>();
            URI url = URI.create(await(out, said));
            assertThat(said).anyMatch(line -> line.contains("unpacking weir.war"));
            try (Browser browser = Browser.open(url)) {
                assertThat(browser.texts()).containsExactly("Sum 10");
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
        Process again = start("--version");
        String said = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
        Process packing = start("war", app.toString(), "-o", war.toString(), "--slim");
        String said = new String(packing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(packing.waitFor()).as(said).isZero();
        Process server = startWar(war, "--server.port", "0", "--server.headless", "true");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
                Browser browser = Browser.open(URI.create(await(out, new ArrayList<>())))) {
            assertThat(browser.texts()).containsExactly("High");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static String await(BufferedReader out, List<String> said) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            Matcher url = URL.matcher(line);
            if (url.find()) {
                return url.group(1);
            }
        }
        throw new AssertionError("The server ended: " + said);
    }

    private Process start(String... words) throws IOException {
        return startWar(Path.of(System.getProperty("weir.war")), words);
    }

    private Process startWar(Path war, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", war.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Path cache = folder.resolve("cache");
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("LOCALAPPDATA", cache.toString());
        return builder.start();
    }
}
