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
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices when the files change that an app is made of: the scripts and modules in the script's folder and below it, and
 * any file in the folders of {@code server.folderWatchList}.
 *
 * <p>How it works: one daemon thread looks at the files' times and sizes while there are sessions. Looking works on every
 * file system, shared and mounted ones included, where the operating system's own notices do not, and for a folder of
 * scripts costs less than a millisecond. A change is told once a look finds nothing more that changed, so that an editor or
 * a checkout that writes several files causes one rerun. The first session after a pause looks at once, before it runs.
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
    private final Set<Path> others;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Path> changed = new HashSet<>();
    private Map<Path, Stamp> before = Map.of();
    private @Nullable Thread thread;
    private boolean idle;
    private volatile boolean closed;

    /**
     * @param others the scripts of other apps, which may lie in the same folder
     */
    SourceWatch(AppRuntime app, Set<Path> others) {
        this.app = app;
        this.others = others;
    }

    /** A session is about to come: begins to watch, unless {@code server.fileWatcherType} is none. */
    void sessionComes() {
        if (app.app().file().isEmpty()
                || app.config().stringOf("server.fileWatcherType").equalsIgnoreCase("none")) {
            return;
        }
        lock.lock();
        try {
            if (thread == null && !closed) {
                before = look();
                thread = new Thread(this::watch, "weir-watch" + app.mountPath().replace('/', '-'));
                thread.setDaemon(true);
                thread.start();
            } else if (idle) {
                idle = false;
                check();
                tell();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (thread != null) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        try {
            // What is told of a change may swallow the interrupt that ends this.
            while (!closed) {
                Thread.sleep(PAUSE_MILLIS);
                lock.lockInterruptibly();
                try {
                    idle = app.sessions().all().isEmpty();
                    if (!idle && !check()) {
                        tell();
                    }
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether something changed since the last look. */
    private boolean check() {
        Map<Path, Stamp> now = look();
        Set<Path> fresh = difference(before, now);
        fresh.removeAll(others);
        before = now;
        changed.addAll(fresh);
        return !fresh.isEmpty();
    }

    private void tell() {
        if (!changed.isEmpty()) {
            LOG.debug("Changed: {}", changed);
            app.sourcesChanged(Set.copyOf(changed));
            changed.clear();
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
        Path file = app.app().file().orElseThrow();
        List<String> skip = app.config().listOf("server.folderWatchBlacklist");
        Path own = file.getParent();
        if (own != null) {
            look(own, skip, ENDINGS, found);
        }
        for (String folder : app.config().listOf("server.folderWatchList")) {
            look(Path.of(folder), skip, List.of(""), found);
        }
        return found;
    }

    private static void look(Path folder, List<String> skip, List<String> endings, Map<Path, Stamp> found) {
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
                    if (endings.stream().anyMatch(name::endsWith)) {
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
