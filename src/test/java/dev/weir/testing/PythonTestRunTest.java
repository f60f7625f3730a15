package dev.weir.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code weir test}: Python tests with {@code streamlit.testing.v1}; those in the folder also pass with Streamlit 1.62 itself. */
class PythonTestRunTest {

    private static final Path TESTS = Path.of("src/test/apps/apptest");

    @TempDir
    private Path folder;

    @Test
    void testsWrittenForStreamlitPass() {
        assertThat(PythonTestRun.run(TESTS, List.of(TESTS.toAbsolutePath().toString())))
                .isZero();
    }

    @Test
    void tablesOnThePageAreTables() {
        Path test = Path.of("src/test/apps/apptest_tables/test_tables.py");
        assertThat(PythonTestRun.run(TESTS, List.of(test.toAbsolutePath().toString())))
                .isZero();
    }

    @Test
    void aFailedTestShowsInTheExitCode() throws Exception {
        Path file = Files.writeString(folder.resolve("test_wrong.py"), """
                from streamlit.testing.v1 import AppTest
                def test_wrong():
                    assert AppTest.from_string("import streamlit as st; st.title('a')", default_timeout=30).run().title[0].value == "b"
                """);
        assertThat(PythonTestRun.run(folder, List.of(file.toString()))).isEqualTo(1);
    }
}
