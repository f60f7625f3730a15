package dev.weir.cache;

/**
 * How long and how many results of one function are kept.
 *
 * @param ttlNanos how long after it was computed; {@link Long#MAX_VALUE} for no end
 * @param maxEntries how many
 */
public record Limits(long ttlNanos, int maxEntries) {

    /** Without {@code max_entries}: more than anyone's arguments differ by intention, and no end of the heap by mistake. */
    public static final int MOST_ENTRIES = 100_000;

    private static final double NANOS = 1e9;

    /** Limits in seconds; infinite or too long to count means no end. */
    public static Limits of(double ttlSeconds, int maxEntries) {
        double nanos = Math.max(0, ttlSeconds) * NANOS;
        return new Limits(nanos >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) nanos, Math.min(maxEntries, MOST_ENTRIES));
    }
}
