package dev.weir.connection;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The databases of one app, each opened once for all its sessions. */
public final class SqlSources implements AutoCloseable {

    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, SqlSource> open = new HashMap<>();

    /** @param folder of the app's script, where the names of DuckDB's files begin */
    public SqlSources(Path folder) {
        this.folder = folder;
    }

    /**
     * The database of a name; other settings than it was opened with open it anew.
     *
     * @param settings {@code url}, {@code jndi}, {@code dialect}, {@code host}, {@code port}, {@code database}, {@code username}, {@code
     *     password}, {@code query}, {@code external_access}; none at all stand for the server's DataSource {@code jdbc/NAME}
     * @throws SqlException if there is no such database
     */
    public SqlSource open(String name, Map<String, ?> settings) {
        SqlSettings wanted = SqlSettings.of(name, settings);
        lock.lock();
        try {
            SqlSource known = open.get(name);
            if (known != null && known.settings().equals(wanted)) {
                return known;
            }
            SqlSource made = SqlSource.open(name, wanted, folder);
            open.put(name, made);
            closeQuietly(known);
            return made;
        } finally {
            lock.unlock();
        }
    }

    /** Closes the database of a name; the next use opens it again. */
    public void close(String name) {
        lock.lock();
        try {
            closeQuietly(open.remove(name));
        } finally {
            lock.unlock();
        }
    }

    private static void closeQuietly(@Nullable SqlSource source) {
        if (source != null) {
            source.close();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            open.values().forEach(SqlSource::close);
            open.clear();
        } finally {
            lock.unlock();
        }
    }
}
