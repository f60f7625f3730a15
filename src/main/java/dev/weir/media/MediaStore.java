package dev.weir.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The files of one app that browsers may fetch, by the hash of their content.
 *
 * <p>How it works: a file is kept while any session shows it at some coordinates. A run notes what it offers; when it ends, what the whole
 * run before offered and this one did not is let go for that session. A file that nobody shows stays for one more run of its last
 * session, since browsers fetch late.
 */
public final class MediaStore {

    /** A file: its bytes are not to be changed. */
    public record MediaFile(String name, byte[] data, String mimeType, String fileName) {}

    /** What one session shows, by coordinates, now and in the run before. */
    private static final class Shown {
        Map<String, String> now = new HashMap<>();
        Map<String, String> before = new HashMap<>();

        void show(String coordinates, String name) {
            String replaced = now.put(coordinates, name);
            if (replaced != null) {
                before.put(coordinates, replaced);
            }
        }

        void turn() {
            before = now;
            now = new HashMap<>();
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, MediaFile> files = new HashMap<>();
    private final Map<String, Shown> sessions = new HashMap<>();

    /** The store as one session uses it. */
    public Media forSession(String session) {
        return (data, mimeType, coordinates, fileName) -> add(session, data, mimeType, coordinates, fileName);
    }

    private String add(String session, byte[] data, String mimeType, String coordinates, String fileName) {
        String name = hash(data, mimeType, fileName) + MimeTypes.extension(mimeType);
        lock.lock();
        try {
            files.putIfAbsent(name, new MediaFile(name, data, mimeType, fileName));
            sessions.computeIfAbsent(session, s -> new Shown()).show(coordinates, name);
        } finally {
            lock.unlock();
        }
        return "/media/" + name;
    }

    private static String hash(byte[] data, String mimeType, String fileName) {
        try {
            MessageDigest d = MessageDigest.getInstance("SHA-224");
            d.update(data);
            d.update(mimeType.getBytes(StandardCharsets.UTF_8));
            d.update(fileName.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(d.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-224", e);
        }
    }

    /** The file of that name, if any session shows it. */
    public Optional<MediaFile> find(String name) {
        lock.lock();
        try {
            return Optional.ofNullable(files.get(name));
        } finally {
            lock.unlock();
        }
    }

    /**
     * A run of a session ended.
     *
     * @param whole whether it drew the whole page: then what only the run before it showed is let go. After a fragment, or a
     *     run that was cut short, the rest of the page is still there, and only what was replaced goes.
     */
    public void runEnded(String session, boolean whole) {
        lock.lock();
        try {
            Shown s = sessions.get(session);
            if (s != null) {
                if (whole) {
                    s.turn();
                }
                sweep();
            }
        } finally {
            lock.unlock();
        }
    }

    /** A session ended. */
    public void dropSession(String session) {
        lock.lock();
        try {
            sessions.remove(session);
            sweep();
        } finally {
            lock.unlock();
        }
    }

    private void sweep() {
        Set<@Nullable String> used = new HashSet<>();
        sessions.values().forEach(s -> {
            used.addAll(s.now.values());
            used.addAll(s.before.values());
        });
        files.keySet().retainAll(used);
    }
}
