package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that outlive the server. */
class PersistedCacheTest {

    private static final Path SCRIPT = Path.of("src", "test", "apps", "persist", "persist.py");

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptOnDiskIsThereAfterARestartUntilItIsForgotten() throws IOException {
        Files.copy(SCRIPT, folder.resolve("persist.py"));
        List<String> first;
        try (ServerUnderTest server = ServerUnderTest.serving(folder, "weir.persist");
                Browser browser = Browser.open(server.urlOf("persist"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            first = browser.texts();
            assertThat(files()).hasSize(2).allSatisfy(text -> assertThat(text).startsWith("{'name': "));
        }
        try (ServerUnderTest server = ServerUnderTest.serving(folder, "weir.persist");
                Browser browser = Browser.open(server.urlOf("persist"))) {
            assertThat(browser.texts()).isEqualTo(first);
            browser.click("Forget one");
            assertThat(files()).hasSize(1);
            browser.rerun();
            assertThat(browser.texts().get(0)).isNotEqualTo(first.get(0));
            assertThat(browser.texts().get(1)).isEqualTo(first.get(1));
            browser.click("Forget all");
            assertThat(files()).isEmpty();
        }
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(folder.resolve(".streamlit").resolve("cache"))) {
            return all.filter(Files::isRegularFile)
                    .map(PersistedCacheTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
