package dev.weir.options;

import java.time.Duration;
import java.util.Map;

/** Options of {@code st.cacheData}. */
public final class CacheDataOptions extends Options<CacheDataOptions> {

    /** How old a value may get; default any age. */
    public CacheDataOptions ttl(Duration age) {
        return set("ttl", age);
    }

    /** How old a value may get, in seconds. */
    public CacheDataOptions ttl(double seconds) {
        return set("ttl", seconds);
    }

    /** How many values are kept, the newest; default any number. */
    public CacheDataOptions maxEntries(int count) {
        return set("max_entries", count);
    }

    /** Whether a spinner shows while a value is made; default true. */
    public CacheDataOptions showSpinner(boolean shown) {
        return set("show_spinner", shown);
    }

    /** The spinner's text. */
    public CacheDataOptions showSpinner(String text) {
        return set("show_spinner", text);
    }

    /** Whether the spinner counts the seconds; default false. */
    public CacheDataOptions showTime(boolean shown) {
        return set("show_time", shown);
    }

    /** {@code "global"} (default) for all sessions, or {@code "session"}. */
    public CacheDataOptions scope(String scope) {
        return set("scope", scope);
    }

    /** {@code "foreground"} (default), or {@code "background"} to show an old value while a new one is made. */
    public CacheDataOptions refreshMode(String mode) {
        return set("refresh_mode", mode);
    }

    /** Whether values outlive the server, on disk; default false. */
    public CacheDataOptions persist(boolean onDisk) {
        return set("persist", onDisk);
    }

    /** How arguments of some types become part of the key. */
    public CacheDataOptions hashFuncs(Map<?, ?> functions) {
        return set("hash_funcs", functions);
    }
}
