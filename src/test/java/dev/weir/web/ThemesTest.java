package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.TextFormat;
import dev.weir.config.Config;
import dev.weir.config.ConfigException;
import dev.weir.config.ConfigSources;
import dev.weir.wire.CustomThemeConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page is told of the theme, compared with what Streamlit 1.62 tells it for the same files. */
class ThemesTest {

    @TempDir
    private Path folder;

    private Config config(String toml) throws IOException {
        Path file = folder.resolve(".streamlit").resolve("config.toml");
        Files.createDirectories(folder.resolve(".streamlit"));
        Files.writeString(file, toml);
        Files.writeString(folder.resolve("brand.toml"), resource("brand.toml"));
        return new ConfigSources(
                        folder.resolve("home"), folder.resolve("current"), Optional.of(folder), Map.of(), Map.of())
                .load();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ThemesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "inherited", "odd"})
    void areTheSameAsStreamlits(String name) throws IOException {
        CustomThemeConfig.Builder recorded = CustomThemeConfig.newBuilder();
        TextFormat.merge(resource("theme-" + name + ".txtpb"), recorded);
        assertThat(Themes.of(config(resource("theme-" + name + ".toml")))).isEqualTo(recorded.build());
    }

    @Test
    void tellOfWhatIsLeftOut() throws IOException {
        assertThat(config(resource("theme-odd.toml")).warnings())
                .satisfiesExactlyInAnyOrder(
                        colours -> assertThat(colours)
                                .endsWith(
                                        "config.toml:4: theme.chartSequentialColors must have 10 colours, not 2; it is"
                                                + " left out."),
                        face -> assertThat(face).contains("theme.fontFaces", "colour = \"red\"", "is left out"));
        assertThat(config("[theme]\nheadingFontWeights = [700.5]\nheadingFontSizes = 20\n")
                        .warnings())
                .satisfiesExactlyInAnyOrder(
                        weight -> assertThat(weight)
                                .contains(":2: theme.headingFontWeights: 700.5 is not a whole number"),
                        size -> assertThat(size).contains(":3: theme.headingFontSizes: 20 is not a size"));
    }

    @Test
    void areRefusedForMoreHeadingsThanThereAre() {
        assertThatThrownBy(() -> config("[theme]\nheadingFontSizes = " + List.of(1, 2, 3, 4, 5, 6, 7) + "\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageEndingWith("config.toml:2: theme.headingFontSizes has 7 values, but there are 6 headings.");
    }

    @Test
    void areNotFetchedFromOtherHosts() {
        assertThatThrownBy(() -> config("[theme]\nbase = \"https://example.com/brand.toml\"\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("config.toml:2: theme.base is an address, and Weir asks no other host");
    }
}
