package dev.weir.script;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What starts in the background, and is waited for by whoever needs it.
 *
 * <p>A start that failed is tried again at the next need, so that what disturbed it need not be the end of an app: a full disk, or a server
 * that closes and opens a WAR's jars while the WAR starts (Payara 7).
 */
final class Starting<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Starting.class);

    private final Supplier<T> start;
    private final String what;
    private CompletableFuture<T> latest;

    /**
     * @param what the name for the log and for the thread of a second start
     * @param start makes what is wanted
     * @param background where the first start runs
     */
    Starting(String what, Supplier<T> start, Executor background) {
        this.what = what;
        this.start = start;
        this.latest = CompletableFuture.supplyAsync(start, background);
    }

    /**
     * What has started, in the end.
     *
     * @throws CompletionException if it failed, and once more
     */
    T get() {
        CompletableFuture<T> known = latest();
        try {
            return known.join();
        } catch (CompletionException failed) {
            return after(known, failed).join();
        }
    }

    /** Whether it is there, so that nobody has to wait for it. */
    boolean isDone() {
        return latest().isDone();
    }

    /** Does something with it as soon as it is there. */
    void whenDone(Consumer<T> action) {
        latest().thenAccept(action);
    }

    private synchronized CompletableFuture<T> latest() {
        return latest;
    }

    /** The start that follows one that failed: the same for all who waited for that one, on a thread that none of them holds. */
    private synchronized CompletableFuture<T> after(CompletableFuture<T> known, CompletionException failed) {
        if (latest.equals(known)) {
            LOG.warn("{} did not start; it is tried again", what, failed.getCause());
            latest = CompletableFuture.supplyAsync(
                    start, task -> ScriptThreads.thread(what, task).start());
        }
        return latest;
    }
}
