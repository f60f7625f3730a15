package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.Element;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Hundreds of wrong calls end as they do in Streamlit 1.62, which was asked the same: with an exception of the same class that
 * says the same, or with none. Where Streamlit stumbles over a wrong type deep inside itself, a {@code TypeError} that names the command
 * and the parameter will do; what else differs is listed with its reason in {@code wrong-calls-ours.json}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongCallsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Python's own exceptions, where nobody has thought of the case. */
    private static final Set<String> STUMBLES = Set.of("TypeError", "AttributeError", "ValueError");

    private static final Pattern NAMES_THE_PARAMETER = Pattern.compile(
            "(st\\.[\\w.]+(\\(\\)\\.update)?\\(\\): '\\w+'|The value of '\\w+' in st\\.session_state) must be .*, not .*",
            Pattern.DOTALL);

    /** How a call ends. */
    record End(String type, String message) {
        static final End WELL = new End("", "");

        /** Without what depends on where the code stands: folders, and classes in front of methods. */
        End plain() {
            return new End(
                    type,
                    message.replaceAll(
                                    "\\b(\\w+Mixin|DeltaGenerator|Cache\\w+API|MutableMapping|SessionStateProxy)\\.",
                                    "")
                            .replaceAll("\\s+", " ")
                            .replaceAll("(directories are:|directory:) .*", "$1")
                            .strip());
        }
    }

    private final Map<String, End> streamlit = ends("wrong-calls.json");
    private final Map<String, End> ours = ends("wrong-calls-ours.json");
    private final ServerUnderTest server =
            ServerUnderTest.serving(Path.of("src", "test", "apps", "wrong"), "weir.wrong");
    private final Map<String, End> here = new LinkedHashMap<>();

    @BeforeAll
    void run() throws IOException {
        ObjectMapper json = new ObjectMapper();
        WireOptions patient = WireOptions.ordinary().patientFor(PATIENCE);
        try (Browser browser = Browser.open(server.urlOf("calls"), patient)) {
            for (Element element : browser.tree().elements()) {
                if (element.hasText() && element.getText().getBody().startsWith("[")) {
                    JsonNode told = json.readTree(element.getText().getBody());
                    here.put(told.path(0).asText(), end(told.path(1)));
                }
            }
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static End end(JsonNode told) {
        return told.isNull()
                ? End.WELL
                : new End(told.path(0).asText(), told.path(1).asText());
    }

    private static Map<String, End> ends(String resource) {
        try (InputStream in = Objects.requireNonNull(WrongCallsTest.class.getResourceAsStream(resource))) {
            Map<String, End> found = new LinkedHashMap<>();
            for (JsonNode told : new ObjectMapper().readTree(in)) {
                found.put(told.path("call").asText(), end(told.path("ends")));
            }
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    @Test
    void everyCallWasAskedOfStreamlitToo() {
        assertThat(here.keySet()).hasSizeGreaterThan(800).isEqualTo(streamlit.keySet());
        assertThat(streamlit.keySet()).containsAll(ours.keySet());
    }

    @Test
    void everyCallEndsAsInStreamlitOrBetter() {
        List<String> different = new ArrayList<>();
        here.forEach((call, end) -> {
            End theirs = streamlit.getOrDefault(call, End.WELL);
            End wanted = ours.getOrDefault(call, theirs);
            boolean named = !ours.containsKey(call)
                    && STUMBLES.contains(theirs.type())
                    && end.type().equals("TypeError")
                    && NAMES_THE_PARAMETER.matcher(end.message()).matches();
            if (!named && !end.plain().equals(wanted.plain())) {
                different.add(call + "\n    wanted " + wanted + "\n    but is " + end);
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void noCallStumblesInsideTheServer() {
        assertThat(here.values())
                .noneSatisfy(
                        end -> assertThat(end.message()).containsAnyOf("The server failed", "java.lang", "dev.weir"));
    }
}
