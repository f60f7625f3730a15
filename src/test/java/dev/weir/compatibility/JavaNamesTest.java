package dev.weir.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.compatibility.Differences.Face;
import dev.weir.options.JavaNames;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A Java page finds every command of Streamlit, with its options. */
class JavaNamesTest {

    /** What a lambda of the page gives instead of an option. */
    private static final String FUNCTION = "func";

    private final Facts facts = Facts.read();
    private final Differences differences = Differences.read();

    @Test
    void everyCommandIsThereOrHasAReason() {
        assertThat(facts.parameters().keySet())
                .hasSizeGreaterThan(100)
                .allMatch(name -> JavaNames.commands().contains(name) || differences.has(Face.JAVA, name), "is there");
    }

    @Test
    void everyOptionalParameterIsAnOption() {
        Map<String, Class<?>> options = JavaNames.optionsOfCommands();
        Set<String> missing = new TreeSet<>();
        facts.parameters().forEach((name, parameters) -> {
            Set<String> has = options.containsKey(name) ? JavaNames.namesOf(options.get(name)) : Set.of();
            parameters.stream()
                    .filter(p -> !p.required() && !p.name().equals(FUNCTION))
                    .filter(p -> !JavaNames.withoutOption(name).contains(p.name()) && !has.contains(p.name()))
                    .filter(p -> JavaNames.commands().contains(name))
                    .forEach(p -> missing.add(name + "." + p.name()));
        });
        assertThat(missing).allMatch(name -> differences.has(Face.JAVA, name), "has a reason");
    }
}
