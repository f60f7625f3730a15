package dev.weir.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weir.testing.ServerUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Plays every recorded case that is in scope to a server and compares the trees, one test per tree. Settings (see {@link
 * GoldenSettings}) point it at another server or at other cases; {@code target/golden-report.txt} tells the result.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {
    /** One run of a script of a few lines; the first one may wait for an interpreter. */
    private static final Duration RUN = Duration.ofSeconds(60);

    private static final String EQUAL = "equal";
    private static final Path REPORT = Path.of("target", "golden-report.txt");

    private final List<GoldenCase> cases = GoldenSettings.cases();
    private final ServerUnderTest server = ServerUnderTest.serving(GoldenSettings.FOLDER, "weir.golden");
    private final GoldenReport report = new GoldenReport();

    @TestFactory
    Stream<DynamicNode> sendsTheTreesThatStreamlitSends() {
        return cases.stream().map(this::ofCase);
    }

    private DynamicNode ofCase(GoldenCase golden) {
        List<JsonNode> got = new ArrayList<>();
        return dynamicContainer(
                golden.name(),
                golden.script().toUri(),
                IntStream.range(0, golden.trees().size())
                        .mapToObj(i -> dynamicTest(
                                golden.name()
                                        + (i == 0
                                                ? ": first run"
                                                : ": step " + i + " "
                                                        + golden.trees().get(i).path("step")),
                                () -> {
                                    if (i == 0) {
                                        got.addAll(record(golden));
                                    }
                                    Optional<String> difference = i < got.size()
                                            ? Difference.first(golden.trees().get(i), got.get(i), "$[" + i + "]")
                                            : Optional.of("$[" + i + "]: nothing was recorded");
                                    report.add(golden.name(), difference);
                                    assertThat(difference.orElse(EQUAL)).isEqualTo(EQUAL);
                                })));
    }

    private List<JsonNode> record(GoldenCase golden) {
        try {
            return Recorder.record(server.urlOf(golden.name()), golden, RUN);
        } catch (RuntimeException e) {
            report.add(golden.name(), Optional.of(e.toString()));
            throw e;
        } finally {
            server.done(golden.name());
            report.write(REPORT);
        }
    }

    @AfterAll
    void finish() {
        server.close();
        report.write(REPORT);
    }
}
