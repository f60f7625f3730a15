package dev.weir.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.compatibility.Differences.Difference;
import dev.weir.compatibility.Differences.Face;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/compatibility.md} says what the facts and the list of differences say, which the other tests of this package hold
 * against Weir. {@code -Dweir.compatibility.write=true} writes it anew.
 */
class CompatibilityPageTest {

    private static final Path PAGE = Path.of("docs", "compatibility.md");
    private static final Path FAMILIES = Path.of("src", "test", "resources", "compatibility", "families.txt");
    private static final String HOW = "mvn test -Dtest=CompatibilityPageTest -Dweir.compatibility.write=true";

    private final Facts facts = Facts.read();
    private final Differences differences = Differences.read();

    @Test
    void everyCommandStandsInOneFamily() throws IOException {
        assertThat(families().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(facts.parameters().keySet());
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("weir.compatibility.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE))
                .as("%s; write it anew: %s", PAGE, HOW)
                .isEqualTo(page());
    }

    private String page() throws IOException {
        StringBuilder out = new StringBuilder("""
                # Compatibility with Streamlit 1.62

                Every public name of Streamlit 1.62 is there, with every parameter in its order and with its default: tests compare them with
                what an installed Streamlit tells of itself. JavaScript has the names and options of Python, Java has them in its own
                spelling (`max_chars` is `maxChars`). What is otherwise stands below, and nowhere else.

                | Family | Commands | Python | JavaScript | Java |
                |---|---|---|---|---|
                """);
        families().forEach((title, names) -> {
            out.append("| ")
                    .append(title)
                    .append(" | `")
                    .append(String.join("` `", names))
                    .append("` |");
            for (Face face : Face.values()) {
                out.append(' ').append(state(face, names)).append(" |");
            }
            out.append('\n');
        });
        out.append("\n\\* with a difference:\n\n| Name | Where | What is otherwise |\n|---|---|---|\n");
        for (Difference d : differences.all()) {
            out.append("| `").append(d.name()).append("` | ");
            out.append(d.faces().stream().map(f -> f.title).collect(Collectors.joining(", ")));
            out.append(" | ").append(d.reason()).append(" |\n");
        }
        return out.append("\nThis page is written by a test: `")
                .append(HOW)
                .append("`.\n")
                .toString();
    }

    private String state(Face face, List<String> names) {
        boolean differs = differences.all().stream()
                .filter(d -> d.faces().contains(face))
                .map(d -> d.name().replaceFirst("^streamlit\\.", "").replaceFirst("[.(].*", ""))
                .anyMatch(names::contains);
        return differs ? "yes\\*" : "yes";
    }

    private static Map<String, List<String>> families() throws IOException {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FAMILIES)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                out.put(parts[0], new ArrayList<>(Arrays.asList(parts[1].split(" "))));
            }
        }
        return out;
    }
}
