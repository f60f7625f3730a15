package dev.weir.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weir.testing.ServerUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One definition of a command serves all languages: the page of the benchmarks is the same page in each. */
class ThreeLanguagesTest {

    private static final String STEPS = """
            [{"set": {"Slider 2": 77}}, {"set": {"Name": "Ada"}}, {"click": "Press"}, {"set": {"Choice": "gamma"}}]
            """;

    /** The page's file in {@code bench}, and the path at which a server shall have it. */
    private static final Map<String, String> PAGES =
            Map.of("mixed.py", "python.py", "mixed.js", "javascript.js", "Mixed.java", "Mixed.java");

    @TempDir
    private Path folder;

    @Test
    void thePageOfTwentyElementsIsTheSameInPythonJavaScriptAndJava() throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Files.copy(Path.of("bench", page.getKey()), folder.resolve(page.getValue()));
        }
        try (ServerUnderTest server = ServerUnderTest.serving(folder, "weir.languages")) {
            List<JsonNode> python = trees(server, "python");
            assertThat(python).hasSize(5).noneMatch(tree -> tree.toString().contains("\"exception\""));
            for (String other : List.of("javascript", "Mixed")) {
                List<JsonNode> trees = trees(server, other);
                assertThat(trees).hasSameSizeAs(python);
                for (int i = 0; i < trees.size(); i++) {
                    assertThat(Difference.first(python.get(i), trees.get(i), other + "[" + i + "]"))
                            .isEmpty();
                }
            }
        }
    }

    private List<JsonNode> trees(ServerUnderTest server, String name) throws IOException {
        List<JsonNode> steps = StreamSupport.stream(
                        new JsonMapper().readTree(STEPS).spliterator(), false)
                .toList();
        GoldenCase page = new GoldenCase(name, folder.resolve(name), List.of(), steps, List.of());
        return Recorder.record(server.urlOf(name), page, Duration.ofSeconds(60)).stream()
                .map(step -> step.get("tree"))
                .toList();
    }
}
