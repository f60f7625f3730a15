package dev.weir.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoldenScopeTest {
    @Test
    void everyRecordedCaseIsEitherInScopeOrSaysWhyNot() throws IOException {
        Set<String> outside =
                Files.readAllLines(Path.of("src", "test", "resources", "golden-out-of-scope.txt")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .peek(line -> assertThat(line).matches("\\w+: .+"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .collect(Collectors.toSet());
        Set<String> recorded = GoldenCase.in(GoldenSettings.FOLDER).stream()
                .map(GoldenCase::name)
                .collect(Collectors.toSet());
        assertThat(outside).doesNotContainAnyElementsOf(GoldenSettings.inScope());
        outside.addAll(GoldenSettings.inScope());
        assertThat(outside).isEqualTo(recorded);
    }
}
