package dev.weir.command;

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
        Recording fresh = new Recording();
        Result result = (Result) memo(run, function)
                .get(
                        key,
                        r -> function.isGood().test(((Result) r).value()),
                        run::checkpoint,
                        () -> new Result(record(run, fresh, compute), fresh));
        if (!result.drawn().equals(fresh)) {
            result.drawn().replay(run, function.name());
        }
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
        Consumer<Object> release = r -> function.release().accept(((Result) r).value());
        return function.session()
                ? run.caches().ofSession(run.sessionId(), function.fullId(), function.limits(), release)
                : run.caches().ofApp(function.fullId(), function.limits(), release);
    }

    /** Forgets one result, or all of a function where the key is null. */
    public static void clear(ScriptRun run, Function function, @Nullable String key) {
        Memo<Object> memo = memo(run, function);
        if (key == null) {
            memo.clear();
        } else {
            memo.clear(key);
        }
    }

    /** Forgets all results of a kind, in all sessions of the app. */
    public static void clear(ScriptRun run, Kind kind) {
        run.caches().clear(id -> id.startsWith(kind + ":"));
    }
}
