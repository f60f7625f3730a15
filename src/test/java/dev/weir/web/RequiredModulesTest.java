package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code require()} in JavaScript pages. */
class RequiredModulesTest {

    @TempDir
    private Path folder;

    private App app(String script) throws IOException {
        return App.builder()
                .script(Files.writeString(folder.resolve("app.js"), script))
                .arguments(List.of("--mode", "fast"))
                .config("server.runOnSave", "true")
                .build();
    }

    @Test
    void openPagesGetTheChangedModuleOfAModule() throws IOException {
        Files.createDirectory(folder.resolve("lib"));
        Path words = Files.writeString(folder.resolve("lib/words.js"), "exports.greeting = 'Ahoy';");
        Files.writeString(folder.resolve("lib/index.js"), "exports.greet = () => require('./words').greeting;");
        try (TestServer server = TestServer.serving(app("st.text(require('./lib').greet());"));
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("Ahoy");
            Files.writeString(words, "exports.greeting = 'Changed';");
            // Some file systems count in seconds: without this, a change within the second might go unseen.
            Files.setLastModifiedTime(words, FileTime.fromMillis(0));
            browser.awaitRun();
            assertThat(browser.texts()).containsExactly("Changed");
        }
    }

    @Test
    void aModuleKeepsItsStateBetweenRuns() throws IOException {
        Files.writeString(folder.resolve("counter.js"), "let n = 0; module.exports = () => ++n;");
        try (TestServer server = TestServer.serving(app("st.text(`run ${require('./counter')()}`);"));
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.rerun().texts()).containsExactly("run 2");
        }
    }

    @Test
    void whatIsBehindTheDashesArrivesAsInNode() throws IOException {
        try (TestServer server = TestServer.serving(app("st.text(process.argv.slice(2).join(' '));"));
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("--mode fast");
        }
    }

    @Test
    void anErrorInAModuleNamesItsFileAndLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.js"), "\nthrow new TypeError('on purpose');");
        try (TestServer server = TestServer.serving(app("require('./broken');"));
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.tree().exceptions()).containsExactly("on purpose");
            assertThat(browser.tree().elements().getFirst().getException().getStackTraceList())
                    .anyMatch(frame -> frame.contains("File \"" + broken + "\", line 2"));
        }
    }
}
