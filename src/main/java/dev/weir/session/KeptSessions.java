package dev.weir.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sessions of one app between two lives of it: a file that the old one writes when it ends and the new one takes when it starts.
 *
 * <p>How it works: the file lies in a folder that only the server's user may enter, and holds JSON. It is read once and removed; sessions
 * then wait in memory for their browsers, as long as those of a lost connection do. Nothing in it is ever made into an object of a class
 * that it names.
 */
public final class KeptSessions {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);

    /** For an app that starts: a server that was away for longer comes back to other people, and to tabs that nobody remembers. */
    private static final Duration LONGEST_AWAY = Duration.ofHours(1);

    /** Characters of all sessions together: they are in memory twice while they are read. */
    private static final long MOST = 64L << 20;

    /** Jackson meets three types of ours here, and those of their fields. */
    private static final int TYPES = 16;

    private static final String PRIVATE = "rwx------";

    /** What is in the file. */
    private record Content(List<KeptSession> sessions) {}

    private final Path folder;
    private final Path file;
    private final Duration patience;
    private final InstantSource clock;
    private final Instant since;
    private final Map<String, KeptSession> waiting = new LinkedHashMap<>();

    /**
     * Takes what the file holds.
     *
     * @param folder is made when something is written, and must be nobody else's
     * @param patience how long sessions wait for their browsers
     */
    public KeptSessions(Path folder, String name, Duration patience, InstantSource clock) {
        this.folder = folder;
        this.file = folder.resolve(name);
        this.patience = patience;
        this.clock = clock;
        this.since = clock.instant();
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isOurs(folder)) {
                boolean fresh = Files.getLastModifiedTime(file).toInstant().isAfter(since.minus(LONGEST_AWAY));
                List<KeptSession> found = fresh ? read() : List.of();
                Files.delete(file);
                found.forEach(session -> waiting.put(session.id(), session));
                LOG.info("{} sessions from before the restart wait for their browsers", found.size());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The sessions in {} cannot be read: browsers begin new ones", file, e);
        }
    }

    private List<KeptSession> read() throws IOException {
        return mapper().readValue(file.toFile(), Content.class).sessions();
    }

    /**
     * Without buffers that wait on the thread for their next use, and with a memory of types of its own: the thread is the server's, and
     * Jackson may be (Payara 6), so that both would hold an undeployed WAR.
     */
    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build());
        return mapper.setTypeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<>(TYPES, TYPES)));
    }

    /** Somebody else who made the folder first could read and write what is in it. */
    private static boolean isOurs(Path folder) throws IOException {
        String user = System.getProperty("user.name");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        return owner.equals(user) || owner.endsWith("\\" + user);
    }

    /** A session that its owner comes back for, once. */
    synchronized Optional<KeptSession> take(String id, String owner) {
        if (clock.instant().isAfter(since.plus(patience))) {
            waiting.clear();
        }
        return Optional.ofNullable(waiting.get(id))
                .filter(session -> session.owner().equals(owner))
                .map(session -> waiting.remove(id));
    }

    /** Writes sessions down, with those that still wait. What does not fit, or cannot be written, is left out with a word in the log. */
    synchronized void write(Collection<KeptSession> sessions) {
        List<KeptSession> all = new ArrayList<>(sessions);
        if (clock.instant().isBefore(since.plus(patience))) {
            all.addAll(waiting.values());
        }
        if (all.isEmpty()) {
            return;
        }
        List<KeptSession> fitting = new ArrayList<>();
        long left = MOST;
        for (KeptSession session : all) {
            left -= session.size();
            if (left >= 0) {
                fitting.add(session);
            }
        }
        if (fitting.size() < all.size()) {
            LOG.warn(
                    "{} of {} sessions do not outlive the restart: together they are too large",
                    all.size() - fitting.size(),
                    all.size());
        }
        try {
            write(new Content(fitting));
            LOG.info("{} sessions are kept for the time after the restart", fitting.size());
        } catch (IOException | UncheckedIOException e) {
            LOG.warn(
                    "Sessions do not outlive the restart, since {} cannot be written ({}). Make the folder writable for the server's user,"
                            + " point java.io.tmpdir at another, or set weir.keepSessions = false",
                    file,
                    e.toString());
        }
    }

    private void write(Content content) throws IOException {
        FileAttribute<?>[] secret =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE))
                        }
                        : new FileAttribute<?>[0];
        Files.createDirectories(folder, secret);
        if (!isOurs(folder)) {
            throw new IOException(folder + " belongs to somebody else");
        }
        Path draft = Files.createTempFile(folder, "sessions", ".new");
        mapper().writeValue(draft.toFile(), content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
