package dev.weir.script;

import dev.weir.cache.Caches;
import dev.weir.cache.Limits;
import dev.weir.command.CachedCalls;
import dev.weir.command.CachedCalls.Function;
import dev.weir.command.CachedCalls.Kind;
import dev.weir.command.Durations;
import dev.weir.command.StreamlitException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.graalvm.polyglot.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The caches as Python uses them. Results are Python's own objects, which Java only keeps. */
final class PythonCaches {

    private static final Logger LOG = LoggerFactory.getLogger(PythonCaches.class);

    private final PythonRunner runner;

    private PythonCaches(PythonRunner runner) {
        this.runner = runner;
    }

    static void offer(PythonInterpreter python, PythonRunner runner) {
        PythonCaches c = new PythonCaches(runner);
        python.offer("cache_function", runner.guard(a -> c.function(a)));
        python.offer("cached", runner.guard(c::cached));
        python.offer("cache_clear", runner.guard(a -> {
            Function function = a[0].asHostObject();
            String key = a[1].isNull() ? null : a[1].asString();
            if (runner.hasRun()) {
                CachedCalls.clear(runner.currentRun(), function, key);
            } else {
                CachedCalls.clear(c.outside(), function, key);
            }
            return null;
        }));
        python.offer("cache_clear_all", runner.guard(a -> {
            CachedCalls.clear(runner.hasRun() ? runner.currentRun().caches() : c.outside(), kind(a[0]));
            return null;
        }));
        python.offer("check_time", runner.guard(a -> {
            Durations.seconds(runner.language(), PythonValues.in(a[0]));
            return null;
        }));
        python.offer("has_run", runner.guard(a -> runner.hasRun()));
        python.offer(
                "has_caches",
                runner.guard(
                        a -> runner.hasRun() || runner.cachesOutsideOfRuns().isPresent()));
    }

    private Object cached(Value[] a) {
        Function function = a[0].asHostObject();
        String key = a[1].asString();
        return runner.hasRun()
                ? CachedCalls.call(runner.currentRun(), function, key, () -> a[2].execute())
                : CachedCalls.call(outside(), function, key, () -> a[2].execute());
    }

    /** The caches of an App that has started; without one only runs have caches. */
    private Caches outside() {
        return runner.cachesOutsideOfRuns().orElseGet(() -> runner.currentRun().caches());
    }

    private static Kind kind(Value name) {
        return Kind.valueOf(name.asString().toUpperCase(Locale.ROOT));
    }

    /** A function by kind, id, name, session scope, ttl, max_entries, validate, on_release and whether it is refreshed. */
    private Function function(Value[] a) {
        Double ttl = Durations.seconds(runner.language(), PythonValues.in(a[4]));
        Limits limits = Limits.of(ttl == null ? Double.POSITIVE_INFINITY : ttl, entries(a[5]));
        return new Function(
                kind(a[0]),
                a[1].asString(),
                a[2].asString(),
                a[3].asBoolean(),
                a[8].asBoolean() ? limits.refreshed() : limits,
                test(a[6]),
                consumer(a[7]));
    }

    private static int entries(Value max) {
        if (max.isNull()) {
            return Limits.MOST_ENTRIES;
        }
        if (max.fitsInInt() && max.asInt() > 0) {
            return max.asInt();
        }
        throw StreamlitException.type("ValueError", "max_entries must be a whole number above 0, not " + max);
    }

    private static Predicate<Object> test(Value validate) {
        return validate.isNull() ? kept -> true : kept -> validate.execute(kept).asBoolean();
    }

    private static Consumer<Object> consumer(Value release) {
        if (release.isNull()) {
            return kept -> {};
        }
        return kept -> {
            try {
                release.executeVoid(kept);
            } catch (RuntimeException e) {
                LOG.warn("on_release of a cached function failed", e);
            }
        };
    }
}
