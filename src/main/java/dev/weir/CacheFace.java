package dev.weir;

import dev.weir.options.CacheDataOptions;
import dev.weir.options.CacheResourceOptions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Results that are kept. What a function draws meanwhile is drawn again when its result comes from the cache. Results are not copied:
 * everyone gets the same object, so give away what does not change.
 */
sealed interface CacheFace extends Face permits St {

    /**
     * What {@code load} gives, made once for the app.
     *
     * @param name tells it from other results
     */
    default <T> T cacheData(String name, Callable<T> load) {
        return cacheData(name, List.of(), load);
    }

    /**
     * What {@code load} gives for a key, made once for the app.
     *
     * @param key what the result depends on; told apart by its {@code toString()}, so records, texts, numbers and lists of these
     */
    default <T> T cacheData(String name, Object key, Callable<T> load) {
        return cacheData(name, key, o -> {}, load);
    }

    default <T> T cacheData(String name, Object key, Consumer<CacheDataOptions> options, Callable<T> load) {
        return Cached.get(this, true, name, key, Calls.set(new CacheDataOptions(), options), load);
    }

    /** A thing that is made once for the app, such as a pool of connections or a model; it must bear several threads. */
    default <T> T cacheResource(String name, Callable<T> make) {
        return cacheResource(name, List.of(), o -> {}, make);
    }

    default <T> T cacheResource(String name, Object key, Consumer<CacheResourceOptions> options, Callable<T> make) {
        return Cached.get(this, false, name, key, Calls.set(new CacheResourceOptions(), options), make);
    }

    /** Forgets all results of {@link #cacheData} in the app. */
    default void clearCacheData() {
        Cached.clear(this, true);
    }

    /** Forgets all things of {@link #cacheResource} in the app. */
    default void clearCacheResource() {
        Cached.clear(this, false);
    }
}
