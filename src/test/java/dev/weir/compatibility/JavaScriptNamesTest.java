package dev.weir.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.command.Command;
import dev.weir.command.Commands;
import dev.weir.command.Signature;
import dev.weir.compatibility.Differences.Face;
import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A JavaScript page finds every command of Streamlit, with its options. */
class JavaScriptNamesTest {

    /** What a function of the script gives instead of an option. */
    private static final String FUNCTION = "func";

    private final Facts facts = Facts.read();
    private final Differences differences = Differences.read();

    @Test
    void everyCommandIsThereWithItsOptionsOrHasAReason() {
        try (ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "names"), "weir.names");
                Browser browser = Browser.open(server.urlOf("names_js"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            List<String> texts = browser.texts();
            Set<String> names = Set.of(texts.getFirst().split(" "));
            Set<String> missing = new TreeSet<>();
            facts.parameters().forEach((name, parameters) -> {
                if (!names.contains(name)) {
                    missing.add(name);
                    return;
                }
                Set<String> options = options(name, texts);
                parameters.stream()
                        .filter(p -> !p.name().equals(FUNCTION) && !options.contains(p.name()))
                        .forEach(p -> missing.add(name + "." + p.name()));
            });
            assertThat(missing).allMatch(name -> differences.has(Face.JAVASCRIPT, name), "has a reason");
            assertThat(texts.get(2).split(" ")).contains("declare_component", "html", "iframe", "component");
            assertThat(texts.subList(6, 8))
                    .satisfiesExactly(
                            component -> assertThat(component).contains("html", "css", "js", "isolate_styles"),
                            mounted -> assertThat(mounted).contains("key", "data", "default", "width", "height"));
        }
    }

    /** The options of a command: those of its signature, or those that the function itself names. */
    private static Set<String> options(String name, List<String> texts) {
        Signature signature = SIGNATURES.get(name);
        if (signature != null) {
            return signature.parameters().stream()
                    .map(Signature.Parameter::name)
                    .collect(Collectors.toSet());
        }
        return texts.stream()
                .filter(text -> text.startsWith(name + " "))
                .findFirst()
                .map(text -> Set.of(text.substring(text.indexOf("It has: ") + "It has: ".length(), text.length() - 1)
                        .split(", ")))
                .orElse(Set.of());
    }

    private static final Map<String, Signature> SIGNATURES = Commands.all().list().stream()
            .map(Command::signature)
            .collect(Collectors.toMap(Signature::name, Function.identity()));
}
