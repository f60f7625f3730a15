package dev.weir.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigListingTest {
    @TempDir
    private Path folder;

    private Config load(String toml, Map<String, String> variables, Map<String, List<String>> flags)
            throws IOException {
        Path file = folder.resolve(".streamlit").resolve("config.toml");
        Files.createDirectories(folder.resolve(".streamlit"));
        Files.writeString(file, toml);
        return new ConfigSources(folder.resolve("home"), folder, Optional.empty(), variables, flags).load();
    }

    @Test
    void tellsValuesTheirPlacesAndTheDefaultsOfTheRest() throws IOException {
        Config config = load(
                "[server]\nport = 9000\n",
                Map.of("STREAMLIT_BROWSER_SERVER_ADDRESS", "boats.example"),
                Map.of("server.headless", List.of("true")));
        assertThat(ConfigListing.of(config, "app.py").lines())
                .containsSequence("[server]", "")
                .containsSequence(
                        "# Default: 8501",
                        "# Set by " + folder.resolve(".streamlit").resolve("config.toml") + ":2",
                        "port = 9000")
                .containsSequence("# Set by STREAMLIT_BROWSER_SERVER_ADDRESS", "serverAddress = \"boats.example\"")
                .containsSequence("# Set by --server.headless", "headless = true")
                .containsSequence("# Default: 200", "# maxUploadSize = 200")
                .contains("# serverPort = 9000", "# address =");
    }

    @Test
    void keepsSecretsAndHiddenOptionsToItself() throws IOException {
        String listing = ConfigListing.of(
                load("[server]\ncookieSecret = \"hush\"\nmaxWidgetStateSize = 3\n", Map.of(), Map.of()), "app.py");
        assertThat(listing)
                .contains("# cookieSecret = (a secret)", "maxWidgetStateSize = 3")
                .doesNotContain("hush", "developmentMode");
    }

    @Test
    void isAFileThatMeansTheSame() throws IOException {
        Config before = load("""
                [client]
                allowedOrigins = ["https://a.example", 'say "b"\\']
                showErrorDetails = false
                [theme]
                primaryColor = "#ff6600"
                chartCategoricalColors = ["#111111"]
                fontFaces = [{ family = "In\\tter", url = "app/static/a.woff2", weight = 300 }]
                [theme.dark.sidebar]
                font = "serif"
                """, Map.of(), Map.of());
        Config after = load(ConfigListing.of(before, "app.py"), Map.of(), Map.of());
        assertThat(after.warnings()).isEmpty();
        for (Option option : Options.all()) {
            assertThat(after.isSet(option.key())).as(option.key()).isEqualTo(before.isSet(option.key()));
            assertThat(after.get(option.key())).as(option.key()).isEqualTo(before.get(option.key()));
        }
    }
}
