package dev.weir.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/configuration.md lists every option as it is. */
class ConfigurationDocTest {

    private static final Path DOC = Path.of("docs", "configuration.md");

    @Test
    void theTablesAreThoseOfTheOptions() throws IOException {
        assertThat(Files.readString(DOC)).endsWith("\n## All options\n" + tables());
    }

    /** What must stand at the end of the document. */
    static String tables() {
        Map<String, List<Option>> sections = Options.all().stream()
                .collect(Collectors.groupingBy(
                        option -> option.section().split("\\.")[0], LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder();
        sections.forEach((section, options) -> {
            out.append("\n### ").append(section).append("\n\n| Option | Default | What it does |\n|---|---|---|\n");
            options.stream()
                    .collect(Collectors.groupingBy(Option::name, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(same -> out.append(row(same)).append('\n'));
        });
        return out.toString();
    }

    /** An option, and the sections below its own in which it stands, too. */
    private static String row(List<Option> same) {
        Option option = same.getFirst();
        String below = same.size() > 1 ? " (everywhere)" : "";
        String fallback = option.fallback().map(TomlText::of).orElse("");
        if (option.key().equals("client.allowedOrigins")) {
            fallback = "Streamlit's hosts";
        }
        String unmet = option.unmet()
                .map(u -> " **Changes nothing here:** " + u.instead() + ".")
                .orElse("");
        String traits = (option.scriptable() ? " `st.set_option` may change it." : "")
                + (option.launcher() ? " Only where Weir is the server." : "");
        return "| `" + option.key() + "`" + below + " | " + (fallback.isEmpty() ? "" : "`" + fallback + "`") + " | "
                + (option.help() + unmet + traits).replace("|", "\\|") + " |";
    }
}
