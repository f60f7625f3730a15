package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing the files of an App while it is served. */
class PythonAppRestartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final String APP = """
            import streamlit as st
            from answers import ANSWER
            from starlette.responses import PlainTextResponse
            from starlette.routing import Route

            app = st.App("main.py", routes=[Route("/answer", lambda request: PlainTextResponse("route " + ANSWER))])
            """;

    @TempDir
    private Path folder;

    private long changes;

    private Path write(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        // Some file systems count in seconds: without this, a change within the second might go unseen.
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000 + 10_000 * changes++));
        return file;
    }

    /** Asks until the answer has changed, not so often that it slows down what it waits for. */
    private static String answerOnceNot(TestServer server, String before) {
        Instant end = Instant.now().plus(PATIENCE);
        String answer = before;
        while ((answer.equals(before) || !answer.startsWith("route"))
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = server.text("/answer");
        }
        return answer;
    }

    @Test
    void theAppStartsAnewWhenOneOfItsFilesChangesAndGoesOnWhenTheyCannotBeUsed() throws IOException {
        write("answers.py", "ANSWER = 'one'\n");
        write("main.py", "import streamlit as st\nst.text('page one')\n");
        Path file = write("app.py", APP);
        try (TestServer server = TestServer.serving(App.builder().script(file).build())) {
            assertThat(server.text("/answer")).isEqualTo("route one");

            write("answers.py", "ANSWER = 'two'\n");
            assertThat(answerOnceNot(server, "route one")).isEqualTo("route two");

            write("app.py", "this is no Python\n");
            write("main.py", "import streamlit as st\nst.text('page two')\n");
            try (Browser browser = Browser.open(server.url())) {
                assertThat(browser.texts()).containsExactly("page two");
                assertThat(server.text("/answer")).isEqualTo("route two");

                write("app.py", APP.replace("route \"", "route of \""));
                assertThat(answerOnceNot(server, "route two")).isEqualTo("route of two");
            }
            try (Browser browser = Browser.open(server.url())) {
                assertThat(browser.texts()).containsExactly("page two");
            }
        }
    }
}
