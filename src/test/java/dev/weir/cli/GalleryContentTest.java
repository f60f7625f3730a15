package dev.weir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo's gallery leaves nothing out. */
class GalleryContentTest {

    private static final Path DEMO = Path.of("src/main/hello");
    private static final Path MODULE = Path.of("src/main/python/streamlit");

    /** A command of a place, as the module lists them: {@code title = _main.title}. */
    private static final Pattern DRAWING = Pattern.compile("(?m)^(\\w+) = (?:_main|DeltaGenerator\\(.*\\))\\.\\1$");

    private static final Pattern COLUMN_TYPE = Pattern.compile("(?m)^def ([A-Z]\\w*Column|Column)\\(");

    private static final Pattern LISTED = Pattern.compile("(?m)^    \"(\\w+)\": \\(\"");

    @Test
    void everyDrawingCommandIsShown() throws IOException {
        List<String> commands = found(DRAWING, Files.readString(MODULE.resolve("__init__.py")));
        assertThat(commands).contains("title", "toast", "data_editor").hasSizeGreaterThan(80);
        assertThat(commands).allSatisfy(command -> assertThat(pages()).containsPattern("\\." + command + "\\("));
    }

    @Test
    void everyColumnTypeIsShown() throws IOException {
        List<String> types = found(COLUMN_TYPE, Files.readString(MODULE.resolve("column_config.py")));
        assertThat(types).hasSize(21);
        assertThat(types).allSatisfy(type -> assertThat(pages()).containsPattern("\\b" + type + "\\("));
    }

    @Test
    void whatDoesNotDrawIsShown() {
        assertThat(List.of(
                        "st.bottom",
                        "st.cache_data",
                        "st.cache_resource",
                        "st.context",
                        "st.dialog(",
                        "st.echo(",
                        "st.fragment",
                        "st.logo(",
                        "st.navigation(",
                        "st.Page(",
                        "st.query_params",
                        "st.rerun(",
                        "st.session_state",
                        "st.sidebar",
                        "st.stop(",
                        "st.switch_page(",
                        "st.user",
                        "declare_component("))
                .allSatisfy(name -> assertThat(pages()).contains(name));
    }

    @Test
    void theMenuListsFilesThatAreThere() throws IOException {
        List<String> listed = found(LISTED, Files.readString(DEMO.resolve("hello.py")));
        assertThat(listed).hasSizeGreaterThan(20);
        assertThat(listed)
                .allSatisfy(page ->
                        assertThat(DEMO.resolve("gallery/" + page + ".py")).isRegularFile());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    /** The code of all pages. */
    private static String pages() {
        try (Stream<Path> files = Files.list(DEMO.resolve("gallery"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
