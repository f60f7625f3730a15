package dev.weir.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The page that the build of {@code src/main/frontend} left on the class path, as the server will hand it out. */
class FrontendBundleTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final Pattern STATIC_IMPORT = Pattern.compile("(?:^|\\n)import (?:[^;\"]*? from )?\"([^\"]+)\"");
    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
    private static final Pattern HOST = Pattern.compile("[\"'`](?:https?|wss?)://([A-Za-z0-9.-]+)");

    /** Links a person may follow, names nobody asks for (XML namespaces, bases for parsing addresses), and one shut off. */
    private static final Set<String> HARMLESS_HOSTS =
            Set.of(("chatgpt.com developer.mozilla.org en.wikipedia.org github.com reactjs.org share.streamlit.io"
                            + " streamlit.io www.google.com www.webmproject.org"
                            + " www.w3.org example.com localhost query-string.invalid stlite.invalid"
                            // usage statistics (off: server-mode.js) and recorded apps (off: edits.mjs)
                            + " data.streamlit.io")
                    .split(" "));

    @Test
    void everyAddressInThePageStandsBelowTheBaseWhichTheServerPutsIn() {
        List<String> addresses = addressesInThePage();

        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("__WEIR_BASE__/static/"));
        assertThat(addresses).allMatch(address -> Files.isRegularFile(file(address)));
    }

    @Test
    void everyFileButThePageLiesInOneFolderNamedByTheHashOfTheBuild() throws IOException {
        try (Stream<Path> top = Files.list(bundle())) {
            assertThat(top.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "material-names.txt", "static");
        }
        try (Stream<Path> builds = Files.list(bundle().resolve("static"))) {
            assertThat(builds.map(p -> p.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .matches("[0-9a-f]{16}");
        }
    }

    @Test
    void thePageStartsTheAppWithTheReactItWasBuiltWith() {
        assertThat(entry()).content(UTF_8).contains("import { WeirApp, weirReact, weirReactDom } from \"./index-");
        assertThat(appChunk())
                .content(UTF_8)
                .containsOnlyOnce(
                        "ThemedApp as WeirApp, require_react as weirReact, require_react_dom as weirReactDom");
    }

    @Test
    void theTitleIsWeirsUntilAScriptSetsAnother() {
        assertThat(bundle().resolve("index.html")).content(UTF_8).contains("<title>Weir</title>");
    }

    @Test
    void nothingThatIsLoadedAtOnceAsksAnotherHost() throws IOException {
        Set<String> hosts = new TreeSet<>();
        for (Path script : loadedAtOnce()) {
            HOST.matcher(Files.readString(script)).results().forEach(hit -> hosts.add(hit.group(1)));
        }
        assertThat(hosts).isSubsetOf(HARMLESS_HOSTS);

        for (String style : List.of("stlite.css", "weir.css")) {
            String text = Files.readString(entry().resolveSibling(style));
            assertThat(STYLE_URL.matcher(text).results().map(hit -> hit.group(1)))
                    .allMatch(url -> url.startsWith("./") || url.startsWith("data:") || url.startsWith("%23"));
        }
    }

    @Test
    void whatOnlyAnInBrowserInterpreterNeedsIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.walk(bundle())) {
            assertThat(files.map(p -> p.getFileName().toString()))
                    .noneMatch(name -> name.matches(".*\\.(whl|wasm|map|d\\.ts)") || name.equals("stlite.js"));
        }
    }

    @Test
    void aCompressedSiblingHoldsTheSameBytes() throws IOException {
        Path script = appChunk();
        byte[] compressed = Files.readAllBytes(script.resolveSibling(script.getFileName() + ".gz"));

        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(Files.readAllBytes(script));
        }
    }

    @Test
    void theTransformRefusesAPackageInWhichAnEditHasNoPlace() throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "--test", "src/main/frontend/test/edits.test.mjs")
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), UTF_8);

        assertThat(node.waitFor()).as(said).isZero();
    }

    private static List<String> addressesInThePage() {
        try {
            return ADDRESS.matcher(Files.readString(bundle().resolve("index.html")))
                    .results()
                    .map(hit -> hit.group(1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("no page at " + bundle(), e);
        }
    }

    private static Path entry() {
        return file(addressesInThePage().stream()
                .filter(a -> a.endsWith("/main.js"))
                .findAny()
                .orElseThrow());
    }

    private static Path appChunk() {
        return file(addressesInThePage().stream()
                .filter(a -> a.contains("/index-"))
                .findAny()
                .orElseThrow());
    }

    /** The scripts reached from the entry without a dynamic import. */
    private static Set<Path> loadedAtOnce() throws IOException {
        Set<Path> reached = new HashSet<>();
        var next = new ArrayDeque<Path>(List.of(entry()));
        while (!next.isEmpty()) {
            Path script = next.remove().normalize();
            if (reached.add(script)) {
                STATIC_IMPORT
                        .matcher(Files.readString(script))
                        .results()
                        .forEach(hit -> next.add(script.resolveSibling(hit.group(1))));
            }
        }
        assertThat(reached).contains(appChunk());
        return reached;
    }

    private static Path file(String address) {
        return bundle().resolve(address.replace("__WEIR_BASE__/", "")).normalize();
    }

    private static Path bundle() {
        var page = Objects.requireNonNull(
                FrontendBundleTest.class.getResource("/weir-frontend/index.html"), "the page is not on the class path");
        return Objects.requireNonNull(Path.of(URI.create(page.toString())).getParent());
    }
}
