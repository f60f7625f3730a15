package dev.weir.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.compatibility.Differences.Face;
import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A Python script finds every public name of Streamlit, with its parameters. */
class PythonNamesTest {

    /** All modules are imported: on a busy machine that is a matter of minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Differences differences = Differences.read();

    @Test
    void everyNameIsThereWithItsParametersOrHasAReason() {
        try (ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "names"), "weir.names");
                Browser browser = Browser.open(
                        server.urlOf("names"), WireOptions.ordinary().patientFor(PATIENCE))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            Set<String> found = new TreeSet<>();
            Set<String> unexplained = new TreeSet<>();
            browser.texts()
                    .getFirst()
                    .lines()
                    .filter(line -> line.contains(": "))
                    .forEach(line -> {
                        String name = line.substring(0, line.indexOf(": "));
                        found.add(name);
                        if (!differences.has(Face.PYTHON, name)) {
                            unexplained.add(line);
                        }
                    });
            assertThat(unexplained).isEmpty();
            assertThat(differences.names(Face.PYTHON))
                    .as("names of the module that have a reason, but are as in Streamlit")
                    .filteredOn(name -> name.startsWith("streamlit."))
                    .isSubsetOf(found);
        }
    }
}
