package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    private static final String PROPERTY = "java.io.tmpdir";

    private final String before = System.getProperty(PROPERTY);

    @TempDir
    Path folder;

    @AfterEach
    void reset() {
        System.setProperty(PROPERTY, before);
    }

    @Test
    void anAppInPythonSaysThatItHasNowhereToUnpackAndOthersServe() throws IOException {
        Path script = Files.writeString(folder.resolve("app.py"), "import streamlit as st\n");
        Path missing = folder.resolve("missing");
        System.setProperty(PROPERTY, missing.toString());
        List<App> apps = List.of(App.script(script.toString()).at("/python"), App.of(st -> {}));
        try (WeirApps started = new WeirApps(apps, app -> Apps.configOf(app, Map.of()), new Runners())) {
            assertThat(started.failures()).containsOnlyKeys("/python");
            assertThat(started.failures().get("/python"))
                    .contains(missing.toString(), "does not exist", "-Djava.io.tmpdir=FOLDER");
            assertThat(started.at("")).isPresent();
        }
    }

    @Test
    void aFileInItsPlaceIsNoFolder() throws IOException {
        System.setProperty(
                PROPERTY, Files.writeString(folder.resolve("file"), "").toString());
        assertThat(TemporaryFolder.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("is no folder"));
    }

    @Test
    void aFolderThatCanBeWrittenIsAllRightAndStaysEmpty() {
        System.setProperty(PROPERTY, folder.toString());
        assertThat(TemporaryFolder.problem()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
