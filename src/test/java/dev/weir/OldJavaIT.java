package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.browser.StockTomcat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Weir says on a Java that is too old for it, on machines that have one. */
class OldJavaIT {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private static final Path WAR = Path.of(System.getProperty("weir.war"));

    private static Optional<Path> old = Optional.empty();

    @TempDir
    Path folder;

    @BeforeAll
    static void find() throws IOException {
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> all = Files.list(INSTALLED)) {
                // Tomcat 11 and our launcher run from Java 17 on.
                old = all.filter(home -> releaseOf(home) >= 17 && releaseOf(home) < 21)
                        .findFirst();
            }
        }
    }

    private static Path old() {
        assumeTrue(old.isPresent(), "no Java between 17 and 20 is installed");
        return old.orElseThrow();
    }

    private static int releaseOf(Path home) {
        try {
            Matcher release = RELEASE.matcher(Files.readString(home.resolve("release")));
            return release.find() ? Integer.parseInt(release.group(1)) : 0;
        } catch (IOException none) {
            return 0;
        }
    }

    @Test
    void aServerTellsWhichJavaIsMissing() throws IOException {
        try (StockTomcat tomcat = StockTomcat.with(old(), List.of(), WAR, "old")) {
            assertThat(tomcat.log())
                    .contains("Weir needs Java 21 or newer, and this server runs on Java " + releaseOf(old()))
                    .doesNotContain("UnsupportedClassVersionError");
        }
    }

    @Test
    void theWarThatStartsItselfTellsItToo() throws IOException, InterruptedException {
        assertThat(sayingOf(old(), folder)).contains("Java 21 or newer is needed, this is Java " + releaseOf(old()));
    }

    @Test
    void aPlaceToUnpackThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(sayingOf(Path.of(System.getProperty("java.home")), file))
                .contains("the WAR cannot be unpacked", file.toString(), "XDG_CACHE_HOME");
    }

    /** With a cache and a folder for temporary files below this one. */
    private static String sayingOf(Path java, Path cache) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java.resolve("bin/java").toString(),
                        "-Djava.io.tmpdir=" + cache,
                        "-jar",
                        WAR.toString(),
                        "--version"))
                .redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return said;
    }
}
