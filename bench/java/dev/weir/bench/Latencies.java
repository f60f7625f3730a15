package dev.weir.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations in nanoseconds, and where the middle and the tail of them are. */
record Latencies(long[] sorted) {
    static Latencies of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /** Milliseconds below which this share of all durations stays. */
    double millis(double share) {
        int index = Math.min(sorted.length - 1, (int) (share * sorted.length));
        return sorted[index] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms",
                millis(0.50),
                millis(0.95),
                millis(0.99),
                millis(1));
    }
}
