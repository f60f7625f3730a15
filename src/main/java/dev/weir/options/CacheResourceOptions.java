package dev.weir.options;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Options of {@code st.cacheResource}. */
public final class CacheResourceOptions extends Options<CacheResourceOptions> {

    /** How old a value may get; default any age. */
    public CacheResourceOptions ttl(Duration age) {
        return set("ttl", age);
    }

    /** How old a value may get, in seconds. */
    public CacheResourceOptions ttl(double seconds) {
        return set("ttl", seconds);
    }

    /** How many values are kept, the newest; default any number. */
    public CacheResourceOptions maxEntries(int count) {
        return set("max_entries", count);
    }

    /** Whether a spinner shows while a value is made; default true. */
    public CacheResourceOptions showSpinner(boolean shown) {
        return set("show_spinner", shown);
    }

    /** The spinner's text. */
    public CacheResourceOptions showSpinner(String text) {
        return set("show_spinner", text);
    }

    /** Whether the spinner counts the seconds; default false. */
    public CacheResourceOptions showTime(boolean shown) {
        return set("show_time", shown);
    }

    /** Called with a kept value before it is used; false makes a new one. */
    public CacheResourceOptions validate(Function<Object, Boolean> check) {
        return set("validate", check);
    }

    /** Called with a value that leaves the cache. */
    public CacheResourceOptions onRelease(java.util.function.Consumer<Object> release) {
        return set("on_release", release);
    }

    /** {@code "global"} (default) for all sessions, or {@code "session"}. */
    public CacheResourceOptions scope(String scope) {
        return set("scope", scope);
    }

    /** {@code "foreground"} (default), or {@code "background"} to show an old value while a new one is made. */
    public CacheResourceOptions refreshMode(String mode) {
        return set("refresh_mode", mode);
    }

    /** How arguments of some types become part of the key. */
    public CacheResourceOptions hashFuncs(Map<?, ?> functions) {
        return set("hash_funcs", functions);
    }
}
