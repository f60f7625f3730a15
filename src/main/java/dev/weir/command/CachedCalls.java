package dev.weir.command;

import dev.weir.cache.Caches;
import dev.weir.cache.Limits;
import dev.weir.cache.Memo;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls of functions under {@code st.cache_data} and {@code st.cache_resource}, for scripts in any language. A hit gives the result and
 * draws what the function drew.
 */
public final class CachedCalls {

    /** The cache a function uses; {@code clear()} of one leaves the other alone. */
    public enum Kind {
        DATA,
        RESOURCE
    }

    /**
     * A cached function.
     *
     * @param id tells it from all others of its kind, and from itself before it was edited
     * @param name what errors call it
     * @param session whether each session has results of its own
     * @param isGood asked of a result before it is used again
     * @param release told of a result that goes
     */
    public record Function(
            Kind kind,
            String id,
            String name,
            boolean session,
            Limits limits,
            Predicate<Object> isGood,
            Consumer<Object> release) {

        String fullId() {
            return kind + ":" + id;
        }
    }

    /** A result and what was drawn on the way to it. */
    private record Result(Object value, Recording drawn) {}

    private CachedCalls() {}

    /**
     * Calls a function, or takes what it gave before.
     *
     * @param key made of the arguments
     * @param compute calls the function; gives what is to be kept, never null
     */
    public static Object call(ScriptRun run, Function function, String key, Supplier<Object> compute) {
        return call(run, function, key, compute, compute);
    }

    /**
     * The same for a function whose result may be computed anew in the background.
     *
     * @param renew calls the function there, where nothing can be drawn
     */
    public static Object call(
            ScriptRun run, Function function, String key, Supplier<Object> compute, Supplier<Object> renew) {
        Recording fresh = new Recording();
        boolean refreshed = function.limits().isRefreshed();
        Result result = (Result) memo(run, function)
                .get(
                        key,
                        r -> function.isGood().test(((Result) r).value()),
                        run::checkpoint,
                        // What is computed in the background draws nothing, and so nothing of it is drawn again.
                        () -> new Result(record(run, fresh, compute), refreshed ? new Recording() : fresh),
                        () -> new Result(Objects.requireNonNull(renew.get()), new Recording()),
                        task -> run.caches().refresh(task, run::background));
        if (refreshed && !fresh.isEmpty()) {
            CachedWidgets.warnOfBackground(run, function.name());
        }
        if (!result.drawn().equals(fresh)) {
            result.drawn().replay(run, function.name());
        }
        return result.value();
    }

    /**
     * Calls a function outside of any run, where an app starts or a route answers: what it gives is there for runs, too.
     *
     * @param caches the app's
     */
    public static Object call(Caches caches, Function function, String key, Supplier<Object> compute) {
        if (function.session()) {
            return Objects.requireNonNull(compute.get());
        }
        Result result = (Result) ofApp(caches, function)
                .get(
                        key,
                        r -> function.isGood().test(((Result) r).value()),
                        () -> {},
                        () -> new Result(Objects.requireNonNull(compute.get()), new Recording()));
        return result.value();
    }

    private static Object record(ScriptRun run, Recording recording, Supplier<Object> compute) {
        run.listen(recording);
        try {
            return Objects.requireNonNull(compute.get());
        } finally {
            run.unlisten(recording);
            recording.end();
        }
    }

    private static Memo<Object> memo(ScriptRun run, Function function) {
        return function.session()
                ? run.caches().ofSession(run.sessionId(), function.fullId(), function.limits(), release(function))
                : ofApp(run.caches(), function);
    }

    private static Memo<Object> ofApp(Caches caches, Function function) {
        return caches.ofApp(function.fullId(), function.limits(), release(function));
    }

    private static Consumer<Object> release(Function function) {
        return r -> function.release().accept(((Result) r).value());
    }

    /** Forgets one result, or all of a function where the key is null. */
    public static void clear(ScriptRun run, Function function, @Nullable String key) {
        clear(memo(run, function), key);
    }

    /** The same outside of any run. */
    public static void clear(Caches caches, Function function, @Nullable String key) {
        if (!function.session()) {
            clear(ofApp(caches, function), key);
        }
    }

    private static void clear(Memo<Object> memo, @Nullable String key) {
        if (key == null) {
            memo.clear();
        } else {
            memo.clear(key);
        }
    }

    /** Forgets all results of a kind, in all sessions of the app. */
    public static void clear(ScriptRun run, Kind kind) {
        clear(run.caches(), kind);
    }

    /** The same outside of any run. */
    public static void clear(Caches caches, Kind kind) {
        caches.clear(id -> id.startsWith(kind + ":"));
    }
}
