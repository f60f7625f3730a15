package dev.weir.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
    @TempDir
    Path top;

    private ConfigSources sources = ConfigSources.ofProcess();

    @BeforeEach
    void startFromEmptyFolders() {
        sources = sources(Map.of(), Map.of());
    }

    private ConfigSources sources(Map<String, String> variables, Map<String, List<String>> flags) {
        return new ConfigSources(
                top.resolve("home"), top.resolve("folder"), Optional.of(top.resolve("script")), variables, flags);
    }

    private Path file(String place, String text) throws IOException {
        Path path = top.resolve(place).resolve(".streamlit").resolve("config.toml");
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void letsFlagsWinOverVariablesOverFilesOverDefaults() throws IOException {
        assertThat(sources.load().port()).isEqualTo(8501);
        file("home", "[server]\nport = 1\nmaxUploadSize = 1\n");
        assertThat(sources.load().port()).isEqualTo(1);
        file("folder", "[server]\nport = 2\n");
        assertThat(sources.load().port()).isEqualTo(2);
        file("script", "[server]\nport = 3\n");
        assertThat(sources.load().port()).isEqualTo(3);
        Map<String, String> variables = Map.of("STREAMLIT_SERVER_PORT", "4");
        assertThat(sources(variables, Map.of()).load().port()).isEqualTo(4);
        Config all = sources(variables, Map.of("server.port", List.of("5"))).load();
        assertThat(all.port()).isEqualTo(5);
        assertThat(all.intOf("server.maxUploadSize")).isEqualTo(1);
    }

    @Test
    void readsTheThemeAndItsSections() throws IOException {
        file("script", """
                [theme]
                base = "dark"
                primaryColor = "#ff6600"
                showWidgetBorder = true
                chartCategoricalColors = ["#111111", "#222222"]
                baseFontSize = 14
                codeFontSize = 12
                [[theme.fontFaces]]
                family = "Inter"
                url = "app/static/inter.woff2"
                [theme.sidebar]
                backgroundColor = "#101020"
                [theme.light.sidebar]
                font = "serif"
                """);
        Config config = sources.load();
        assertThat(config.section("theme"))
                .containsEntry("base", "dark")
                .containsEntry("baseFontSize", 14L)
                .containsEntry("codeFontSize", "12")
                .containsEntry("chartCategoricalColors", List.of("#111111", "#222222"))
                .containsEntry("fontFaces", List.of(Map.of("family", "Inter", "url", "app/static/inter.woff2")))
                .doesNotContainKey("backgroundColor");
        assertThat(config.section("theme.sidebar")).containsExactly(Map.entry("backgroundColor", "#101020"));
        assertThat(config.section("theme.light.sidebar")).containsExactly(Map.entry("font", "serif"));
    }

    @Test
    void startsFromAThemeFileThatTheConfigurationOverrides() throws IOException {
        file("script", "[theme]\nbase = \"brand.toml\"\ntextColor = \"red\"\n");
        Path brand = top.resolve("script").resolve("brand.toml");
        Files.writeString(brand, "[theme]\nbase = \"dark\"\ntextColor = \"blue\"\nlinkColor = \"green\"\n");
        assertThat(sources.load().section("theme"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("base", "dark", "textColor", "red", "linkColor", "green"));
        Files.writeString(brand, "[server]\nport = 1\n");
        assertThatThrownBy(() -> sources.load())
                .hasMessage(brand + ":2: a theme file may only have [theme] sections, not server.port.");
        Files.delete(brand);
        assertThatThrownBy(() -> sources.load()).hasMessageContaining("there is no file " + brand);
    }

    @Test
    void namesFileAndLineOfBrokenToml() throws IOException {
        Path path = file("folder", "[server]\nport = 1\nport = = 2\n");
        assertThatThrownBy(() -> sources.load())
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(path + ":3: ");
    }

    @Test
    void namesFileAndLineOfAValueOfTheWrongType() throws IOException {
        Path path = file("folder", "[server]\n\nport = \"many\"\n");
        assertThatThrownBy(() -> sources.load())
                .hasMessage(path + ":3: server.port must be a whole number, not \"many\".");
        file("folder", "[client]\ntoolbarMode = \"some\"\n");
        assertThatThrownBy(() -> sources.load())
                .hasMessageEndingWith(
                        "client.toolbarMode must be one of auto, developer, viewer, minimal, not \"some\".");
        file("folder", "");
        assertThatThrownBy(() -> sources(Map.of("STREAMLIT_SERVER_HEADLESS", "perhaps"), Map.of())
                        .load())
                .hasMessageContaining("STREAMLIT_SERVER_HEADLESS: server.headless must be true or false");
        assertThatThrownBy(() -> sources(Map.of(), Map.of("server.port", List.of("70000")))
                        .load())
                .hasMessageContaining("--server.port: server.port must be between 0 and 65535, not \"70000\".");
    }

    @Test
    void keepsSecretValuesOutOfMessages() throws IOException {
        file("folder", "[server]\ncookieSecret = [\"hush\"]\n");
        assertThatThrownBy(() -> sources.load()).hasMessageNotContaining("hush");
    }

    @Test
    void warnsOfUnknownOptionsInFilesAndSuggestsTheNearest() throws IOException {
        Path path = file("folder", "[server]\nprot = 1\n[browser]\nmaxUploadSize = 2\n[unheard]\nof = 1\n");
        assertThat(sources.load().warnings())
                .containsExactly(
                        path + ":2: \"server.prot\" is not a valid config option. Did you mean server.port?",
                        path + ":4: \"browser.maxUploadSize\" is not a valid config option. Did you mean"
                                + " server.maxUploadSize?",
                        path + ":6: \"unheard.of\" is not a valid config option.");
    }

    @Test
    void takesAVariableThatAFileNames() throws IOException {
        Path path = file("folder", "[server]\nport = \"env:APP_PORT\"\n");
        assertThat(sources(Map.of("APP_PORT", "99"), Map.of()).load().port()).isEqualTo(99);
        assertThatThrownBy(() -> sources.load())
                .hasMessage(path + ":2: server.port asks for the environment variable APP_PORT, which is not set.");
    }

    @Test
    void turnsTruthsOfOlderFilesIntoWords() throws IOException {
        file("folder", "[client]\nshowErrorLinks = false\n");
        assertThat(sources.load().stringOf("client.showErrorLinks")).isEqualTo("false");
        assertThat(Config.defaults().errorDetails()).isEqualTo("full");
        file("folder", "[client]\nshowErrorDetails = false\n");
        assertThat(sources.load().errorDetails()).isEqualTo("stacktrace");
    }

    @Test
    void keepsCorsOnWhileUploadsAreProtected() {
        Config config = sources(Map.of("STREAMLIT_SERVER_ENABLE_CORS", "false"), Map.of())
                .load();
        assertThat(config.boolOf("server.enableCORS")).isTrue();
        assertThat(config.warnings()).singleElement().asString().contains("server.enableXsrfProtection=true");
        Map<String, List<String>> flags = Map.of("server.enableXsrfProtection", List.of("false"));
        assertThat(sources(Map.of("STREAMLIT_SERVER_ENABLE_CORS", "false"), flags)
                        .load()
                        .boolOf("server.enableCORS"))
                .isFalse();
    }

    @Test
    void takesListsFromEverySource() throws IOException {
        file("folder", "[server]\ncorsAllowedOrigins = [\"https://a.example\"]\n");
        assertThat(sources.load().listOf("server.corsAllowedOrigins")).containsExactly("https://a.example");
        Map<String, String> variables =
                Map.of("STREAMLIT_SERVER_CORS_ALLOWED_ORIGINS", "https://b.example  https://c.example");
        assertThat(sources(variables, Map.of()).load().listOf("server.corsAllowedOrigins"))
                .containsExactly("https://b.example", "https://c.example");
    }

    @Test
    void worksOutWhatDependsOnOtherOptions() {
        Config config =
                sources(Map.of(), Map.of("server.port", List.of("9000"))).load();
        assertThat(config.intOf("browser.serverPort")).isEqualTo(9000);
        assertThat(config.isSet("browser.serverPort")).isFalse();
        assertThat(config.placeOf("server.port")).isEqualTo("--server.port");
        assertThat(config.bytesOf("server.maxUploadSize")).isEqualTo(200L * 1024 * 1024);
        assertThat(config.get("server.address")).isEmpty();
    }

    @Test
    void letsScriptsSetOnlyWhatStreamlitLetsThem() {
        Config config = Config.defaults();
        assertThat(config.with("client.toolbarMode", "viewer").stringOf("client.toolbarMode"))
                .isEqualTo("viewer");
        assertThat(config.stringOf("client.toolbarMode")).isEqualTo("auto");
        assertThatThrownBy(() -> config.with("server.port", 1))
                .hasMessage("server.port cannot be set on the fly. Set as command line option, e.g. streamlit run"
                        + " script.py --server.port, or in config.toml instead.");
        assertThatThrownBy(() -> config.get("no.such")).hasMessage("Config key \"no.such\" not defined.");
    }

    @Test
    void tellsOfOptionsThatChangeNothingAndWhatThereIsInstead() throws IOException {
        Path path = file("folder", """
                [server]
                enableExpensiveMemoryStats = true
                showEmailPrompt = false
                [browser]
                gatherUsageStats = false
                """);
        assertThat(sources.load().warnings())
                .containsExactly(path + ":2: server.enableExpensiveMemoryStats changes nothing here: the heap of a JVM"
                        + " belongs to all sessions; /_stcore/metrics tells what waits for browsers.");
        assertThat(sources(Map.of("STREAMLIT_BROWSER_GATHER_USAGE_STATS", "true"), Map.of())
                        .load()
                        .warnings())
                .contains(
                        "STREAMLIT_BROWSER_GATHER_USAGE_STATS: browser.gatherUsageStats changes nothing here: Weir sends"
                                + " no statistics to anybody.");
        assertThat(sources(Map.of(), Map.of("runner.cacheHashSeed", List.of("2")))
                        .load()
                        .warnings())
                .anyMatch(line -> line.startsWith("--runner.cacheHashSeed: runner.cacheHashSeed changes"));
    }

    @Test
    void tellsAWarOfOptionsThatAreItsServersOwn() throws IOException {
        Path path = file("folder", "[server]\nport = 80\nmaxUploadSize = 3\n");
        assertThat(sources.load().warnings()).isEmpty();
        assertThat(sources.load().inOtherServer().warnings())
                .containsExactly(
                        path + ":2: server.port changes nothing here: in a WAR that is the server's own setting.");
    }
}
