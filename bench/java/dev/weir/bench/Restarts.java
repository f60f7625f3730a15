package dev.weir.bench;

import dev.weir.cli.EmbeddedServer;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts, uses and stops a server with an app in each language again and again in one JVM, and tells what stays behind. */
public final class Restarts {

    /** The file of the page, and the path at which it is served. */
    private static final Map<String, String> PAGES =
            Map.of("mixed.py", "python", "mixed.js", "javascript", "Mixed.java", "Mixed");

    /** What one collection frees may be what lets the next one free more: native buffers, soft references to classes. */
    private static final int COLLECTIONS = 4;

    private Restarts() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        Options options = Options.of(words);
        int times = options.number("times", 200);
        int every = options.number("every", 20);
        Path folder = Files.createTempDirectory("weir-restarts");
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            String ending = page.getKey().substring(page.getKey().indexOf('.'));
            Files.copy(Path.of("bench", page.getKey()), folder.resolve(page.getValue() + ending));
        }
        for (int i = 1; i <= times; i++) {
            use(folder);
            if (i == 1 || i % every == 0) {
                tell(i);
            }
        }
    }

    private static void use(Path folder) {
        Map<String, String> options =
                Map.of("server.port", "0", "server.address", "127.0.0.1", "server.headless", "true");
        try (EmbeddedServer server = EmbeddedServer.serving(folder, options)) {
            for (String name : PAGES.values()) {
                try (Browser browser = Browser.open(URI.create(server.url() + "/" + name))) {
                    List<String> exceptions = browser.set("Slider 2", 50).tree().exceptions();
                    if (!exceptions.isEmpty()) {
                        throw new IllegalStateException(name + " shows " + exceptions);
                    }
                }
            }
        }
    }

    private static void tell(int starts) throws IOException, InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100); // for reference handlers and cleaners, which run beside us
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            Load.say(
                    "after %d starts: live heap %.1f MB, %d threads, %d classes, %d open files",
                    starts,
                    heap / 1e6,
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    files.count());
        }
    }
}
