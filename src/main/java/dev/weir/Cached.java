package dev.weir;

import dev.weir.cache.Limits;
import dev.weir.command.CachedCalls;
import dev.weir.command.CachedCalls.Kind;
import dev.weir.command.Durations;
import dev.weir.command.StreamlitException;
import dev.weir.options.Options;
import dev.weir.options.SpinnerOptions;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls of functions whose results are kept. */
final class Cached {

    private Cached() {}

    @SuppressWarnings("unchecked")
    static <T> T get(Face face, boolean data, String name, Object key, Options<?> options, Callable<T> load) {
        St st = Calls.st(face);
        Map<String, @Nullable Object> given = options.given();
        Double ttl = Durations.seconds(st.run().language(), given.get("ttl"));
        boolean refreshed = "background".equals(given.get("refresh_mode"));
        if (refreshed && ttl == null) {
            throw StreamlitException.api("refreshMode(\"background\") of \"" + name
                    + "\" needs a ttl: without one no result is ever refreshed.");
        }
        int entries = given.get("max_entries") instanceof Integer n ? n : Limits.MOST_ENTRIES;
        Limits limits = Limits.of(ttl == null ? Double.POSITIVE_INFINITY : ttl, entries);
        CachedCalls.Function function = new CachedCalls.Function(
                kind(data),
                // A lambda's class changes with its code: what an edited page made before does not count.
                name + "|" + load.getClass().getName(),
                name,
                "session".equals(given.get("scope")),
                refreshed ? limits.refreshed() : limits,
                kept -> !(given.get("validate") instanceof Function<?, ?> f)
                        || Boolean.TRUE.equals(((Function<Object, Object>) f).apply(kept)),
                kept -> {
                    if (given.get("on_release") instanceof Consumer<?> c) {
                        ((Consumer<Object>) c).accept(kept);
                    }
                });
        return (T) CachedCalls.call(
                st.run(), function, String.valueOf(key), () -> load(st, name, given, load), () -> call(load));
    }

    private static Object call(Callable<?> load) {
        try {
            return load.call();
        } catch (Exception e) {
            throw Calls.unchecked(e);
        }
    }

    private static Object load(St st, String name, Map<String, @Nullable Object> given, Callable<?> load) {
        Object shown = given.getOrDefault("show_spinner", true);
        try {
            if (Boolean.FALSE.equals(shown)) {
                return load.call();
            }
            String text = shown instanceof String s ? s : "Running `" + name + "`.";
            boolean time = Boolean.TRUE.equals(given.get("show_time"));
            try (Spinner s = st.spinner(text, new SpinnerOptions().showTime(time))) {
                return s.show(load);
            }
        } catch (Exception e) {
            throw Calls.unchecked(e);
        }
    }

    static void clear(Face face, boolean data) {
        CachedCalls.clear(Calls.st(face).run(), kind(data));
    }

    private static Kind kind(boolean data) {
        return data ? Kind.DATA : Kind.RESOURCE;
    }
}
