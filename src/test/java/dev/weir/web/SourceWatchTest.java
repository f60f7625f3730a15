package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing a script while people look at its page. */
class SourceWatchTest {

    private static final String SOURCE = """
            import dev.weir.*;
            class Page {
                static void page(St st) { st.text("One"); }
            }
            """;

    @TempDir
    private Path folder;

    private App app(boolean runOnSave) throws IOException {
        Path file = Files.writeString(folder.resolve("Page.java"), SOURCE);
        return App.builder()
                .script(file)
                .config("server.runOnSave", String.valueOf(runOnSave))
                .build();
    }

    private void change() throws IOException {
        Path file = Files.writeString(folder.resolve("Page.java"), SOURCE.replace("One", "Changed"));
        // Some file systems count in seconds: without this, a change within the second might go unseen.
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }

    @Test
    void openPagesRunTheChangedScriptByThemselvesWhereThatIsWanted() throws IOException {
        try (TestServer server = TestServer.serving(app(true));
                Browser browser = Browser.open(server.url())) {
            change();
            browser.awaitRun();
            assertThat(browser.texts()).containsExactly("Changed");
        }
    }

    @Test
    void openPagesAreToldOtherwise() throws IOException {
        try (TestServer server = TestServer.serving(app(false));
                Browser browser = Browser.open(server.url())) {
            change();
            browser.awaitMessage(message -> message.getSessionEvent().getScriptChangedOnDisk());
            assertThat(browser.texts()).containsExactly("One");
            assertThat(browser.rerun().texts()).containsExactly("Changed");
        }
    }

    @Test
    void aPageThatTurnedItOnRunsByItself() throws IOException {
        try (TestServer server = TestServer.serving(app(false));
                Browser browser = Browser.open(server.url(), WireOptions.ordinary())) {
            browser.ask(
                    dev.weir.wire.BackMsg.newBuilder().setSetRunOnSave(true).build(),
                    message -> message.getSessionStatusChanged().getRunOnSave());
            change();
            browser.awaitRun();
            assertThat(browser.texts()).containsExactly("Changed");
        }
    }
}
