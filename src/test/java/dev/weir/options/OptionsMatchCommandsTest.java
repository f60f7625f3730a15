package dev.weir.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.command.Command;
import dev.weir.command.Commands;
import dev.weir.command.Signature;
import dev.weir.command.Signature.Parameter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Java authors find each optional parameter of a command among its options, and nothing else. */
class OptionsMatchCommandsTest {

    private final Commands commands = Commands.all();

    @TestFactory
    Stream<DynamicTest> optionsAreTheParametersOfTheCommand() {
        return JavaNames.optionsOfCommands().entrySet().stream()
                .filter(e -> signature(e.getKey()).isPresent())
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> assertThat(JavaNames.namesOf(e.getValue()))
                                .isEqualTo(
                                        optionalParameters(signature(e.getKey()).orElseThrow()))));
    }

    @Test
    void everyClassOfOptionsBelongsToACommandOfSt() {
        assertThat(JavaNames.optionsOfCommands().values()).hasSizeGreaterThan(40);
    }

    private Optional<Signature> signature(String name) {
        return commands.list().stream()
                .map(Command::signature)
                .filter(s -> s.name().equals(name))
                .findFirst();
    }

    private static Set<String> optionalParameters(Signature signature) {
        return signature.parameters().stream()
                .filter(p -> !p.required())
                .map(Parameter::name)
                .filter(p -> !JavaNames.withoutOption(signature.name()).contains(p))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
