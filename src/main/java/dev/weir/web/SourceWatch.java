package dev.weir.web;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices when the files change that an app is made of: scripts, modules and data in the script's folder, and in those of
 * {@code server.folderWatchList}.
 *
 * <p>How it works: one daemon thread looks at the files' times and sizes, from the first session on. Looking works on
 * every file system, shared and mounted ones included, where the operating system's own notices do not, and for a folder
 * of scripts costs less than a millisecond. A change is told once a look finds nothing more that changed, so that an
 * editor or a checkout that writes several files causes one rerun.
 */
final class SourceWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);

    /** Shorter than it takes to turn from the editor to the browser. */
    private static final long PAUSE_MILLIS = 400;

    /** A folder tree with more files than this is no folder of scripts (a home folder, say); the rest is not watched. */
    private static final int MAX_FILES = 5_000;

    private static final int MAX_DEPTH = 12;

    private static final List<String> ENDINGS =
            List.of(".py", ".js", ".mjs", ".java", ".toml", ".json", ".html", ".css");

    private static final Set<String> SKIPPED = Set.of("node_modules", "__pycache__", "target", "build", "venv");

    /** A file as it was. */
    private record Stamp(long modified, long size) {}

    private final AppRuntime app;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

    SourceWatch(AppRuntime app) {
        this.app = app;
    }

    /** Begins to watch, the first time it is called, unless {@code server.fileWatcherType} is none. */
    void start() {
        if (app.app().scriptPath().isEmpty()
                || app.config().stringOf("server.fileWatcherType").equalsIgnoreCase("none")
                || !started.compareAndSet(false, true)) {
            return;
        }
        Thread watcher = new Thread(this::watch, "weir-watch" + app.mountPath().replace('/', '-'));
        watcher.setDaemon(true);
        thread.set(watcher);
        watcher.start();
    }

    @Override
    public void close() {
        Thread watcher = thread.get();
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    private void watch() {
        Map<Path, Stamp> before = look();
        Set<Path> changed = new HashSet<>();
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                Map<Path, Stamp> now = look();
                Set<Path> fresh = difference(before, now);
                before = now;
                changed.addAll(fresh);
                if (fresh.isEmpty() && !changed.isEmpty()) {
                    LOG.debug("Changed: {}", changed);
                    app.sourcesChanged(Set.copyOf(changed));
                    changed.clear();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Path> difference(Map<Path, Stamp> before, Map<Path, Stamp> now) {
        Set<Path> changed = new HashSet<>();
        now.forEach((path, stamp) -> {
            if (!stamp.equals(before.get(path))) {
                changed.add(path);
            }
        });
        before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
        return changed;
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> found = new HashMap<>();
        Path script = app.app().scriptPath().orElseThrow();
        List<String> skip = app.config().listOf("server.folderWatchBlacklist");
        Stream.concat(
                        Stream.ofNullable(script.getParent()),
                        app.config().listOf("server.folderWatchList").stream().map(Path::of))
                .forEach(folder -> look(folder, skip, found));
        return found;
    }

    private static void look(Path folder, List<String> skip, Map<Path, Stamp> found) {
        List<Path> skipped = skip.stream().map(p -> Path.of(p).toAbsolutePath()).toList();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    String name = String.valueOf(dir.getFileName());
                    boolean leaveOut = !dir.equals(folder)
                            && (SKIPPED.contains(name)
                                    || (name.startsWith(".") && !name.equals(".streamlit"))
                                    || skipped.contains(dir.toAbsolutePath()));
                    return leaveOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                    if (ENDINGS.stream().anyMatch(name::endsWith)) {
                        found.put(file, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
                    }
                    return found.size() < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.debug("Cannot look at {}", folder, e);
        }
    }
}
