package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.wire.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code weir new}, and what its README says to do next. */
class WebappTemplateIT {

    /** The repository into which maven-invoker-plugin installs the Weir just packaged. */
    private static final Path REPOSITORY = Path.of("target/hosts-repo").toAbsolutePath();

    @TempDir
    private Path folder;

    private JavaJar java() {
        return new JavaJar(folder.resolve("cache"));
    }

    @Test
    void theProjectThatNewWritesIsTheTemplateItsBuildPassesAndItsWarStarts() throws IOException, InterruptedException {
        Path project = folder.resolve("mine");
        Process writing = java().start(JavaJar.WEIR, "new", project.toString());
        assertThat(JavaJar.said(writing)).contains("Wrote a project");
        assertThat(writing.waitFor()).isZero();
        assertThat(texts(project)).isEqualTo(texts(Path.of("webapp-template")));

        assertThat(build(project)).contains("Running com.example.HarbourTest", "Running com.example.HarbourIT");

        Path secrets = Files.writeString(folder.resolve("secrets.toml"), "[harbour]\npilot = 'Ada'\n");
        Process server = java().start(
                        project.resolve("target/harbour.war"),
                        Map.of("STREAMLIT_SECRETS_FILES", secrets.toString()),
                        "--server.port",
                        "0",
                        "--server.headless",
                        "true");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            URI url = URI.create(JavaJar.url(out, new ArrayList<>()));
            try (Browser browser = Browser.open(url);
                    HttpClient http = HttpClient.newHttpClient()) {
                assertThat(browser.texts()).contains("On duty: Ada");
                HttpRequest fee =
                        HttpRequest.newBuilder(url.resolve("/api/fee?tons=200")).build();
                assertThat(http.send(fee, BodyHandlers.ofString()).body()).contains("600");
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** The files of a folder, without what a build makes. */
    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("target")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Runs the project's own build with the Maven that runs this one; gives what it said. */
    private String build(Path project) throws IOException, InterruptedException {
        Path settings = Files.writeString(
                folder.resolve("settings.xml"),
                Files.readString(Path.of("src/test/hosts/settings.xml"))
                        .replace(
                                "@localRepositoryUrl@",
                                Path.of(System.getProperty("weir.repository"))
                                        .toUri()
                                        .toString()));
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("weir.maven"), "bin", "mvn").toString(),
                        "-B",
                        "-ntp",
                        "-s",
                        settings.toString(),
                        "-Dmaven.repo.local=" + REPOSITORY,
                        "-Dstyle.color=never",
                        "verify")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String said = JavaJar.said(maven);
        assertThat(maven.waitFor()).as(said).isZero();
        return said;
    }
}
