package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.Element;
import dev.weir.wire.Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong call says what is wrong with it and leads to its line, and to no file but the script's own, in every language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongCallPlacesTest {
    private static final Path FOLDER = Path.of("src", "test", "apps", "wrong");

    /** A call's name and what it says, in a comment at the line that must be told. */
    private static final Pattern NOTE = Pattern.compile("call: (\\w+) says: (.*)$");

    private final ServerUnderTest server = ServerUnderTest.serving(FOLDER, "weir.wrong");

    @AfterAll
    void stop() {
        server.close();
    }

    /** A wrong call in one of the scripts. */
    record Wrong(String file, int line, String call, String says) {}

    static List<Wrong> calls() throws IOException {
        List<Wrong> found = new ArrayList<>();
        for (String file : List.of("in_python.py", "in_javascript.js", "InJava.java")) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            for (int i = 0; i < lines.size(); i++) {
                Matcher note = NOTE.matcher(lines.get(i));
                if (note.find()) {
                    found.add(new Wrong(file, i + 1, note.group(1), note.group(2)));
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void saysWhatIsWrongAndWhere(Wrong wrong) {
        String name = wrong.file().substring(0, wrong.file().indexOf('.'));
        WireOptions options = WireOptions.ordinary().startingWith("call=" + wrong.call(), "");
        try (Browser browser = Browser.open(server.urlOf(name), options)) {
            assertThat(exceptions(browser)).singleElement().satisfies(shown -> {
                assertThat(shown.getMessage()).contains(wrong.says());
                assertThat(shown.getStackTraceList())
                        .isNotEmpty()
                        .allSatisfy(frame -> assertThat(frame).contains(wrong.file()));
                assertThat(shown.getStackTraceList().getLast()).containsPattern("\\b" + wrong.line() + "\\b");
            });
        }
    }

    private static Stream<Exception> exceptions(Browser browser) {
        return browser.tree().elements().stream().filter(Element::hasException).map(Element::getException);
    }
}
