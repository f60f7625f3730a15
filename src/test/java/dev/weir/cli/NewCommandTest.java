package dev.weir.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private void create(String... words) {
        new NewCommand(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    @Test
    void aProjectIsWrittenThatRunsAndBecomesAWar() {
        Path project = folder.resolve("harbour");
        create(project.toString());
        assertThat(project.resolve("pom.xml")).content().contains("<artifactId>weir</artifactId>");
        assertThat(project.resolve("README.md")).isRegularFile();
        assertThat(project.resolve("src/main/webapp/WEB-INF/app/app.py")).isRegularFile();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("weir run", "mvn -f");
    }

    @Test
    void aFolderWithFilesIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("README.md"), "mine");
        assertThatThrownBy(() -> create(folder.toString()))
                .isInstanceOf(CliException.class)
                .hasMessageContaining(folder + " is not empty");
        assertThat(folder).isDirectoryContaining(file -> file.equals(mine));
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aMissingFolderNameIsAskedFor() {
        assertThatThrownBy(this::create).hasMessageContaining("weir new DIR");
    }
}
