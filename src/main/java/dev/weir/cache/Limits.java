package dev.weir.cache;

/**
 * How long and how many results of one function are kept.
 *
 * @param freshNanos how long after it was computed a result is given away without computing a new one in the background; {@link
 *     Long#MAX_VALUE} for always
 * @param ttlNanos how long after it was computed it is given away at all; {@link Long#MAX_VALUE} for no end
 * @param maxEntries how many
 */
public record Limits(long freshNanos, long ttlNanos, int maxEntries) {

    /** Without {@code max_entries}: more than anyone's arguments differ by intention, and no end of the heap by mistake. */
    public static final int MOST_ENTRIES = 100_000;

    /** How many times its {@code ttl} a result is good for that is computed anew in the background; as in Streamlit 1.62. */
    private static final int PATIENCE = 2;

    private static final double NANOS = 1e9;

    /** Limits in seconds; infinite or too long to count means no end. */
    public static Limits of(double ttlSeconds, int maxEntries) {
        return new Limits(Long.MAX_VALUE, nanos(ttlSeconds), Math.min(maxEntries, MOST_ENTRIES));
    }

    /** The same for {@code refresh_mode="background"}: an old result is given away once more, while a new one is computed. */
    public Limits refreshed() {
        return new Limits(ttlNanos, nanos(ttlNanos / NANOS * PATIENCE), maxEntries);
    }

    /** Whether results are computed anew in the background. */
    public boolean isRefreshed() {
        return freshNanos != Long.MAX_VALUE;
    }

    private static long nanos(double seconds) {
        double nanos = Math.max(0, seconds) * NANOS;
        return nanos >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) nanos;
    }
}
