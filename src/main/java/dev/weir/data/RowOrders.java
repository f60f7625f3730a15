package dev.weir.data;

import dev.weir.data.RowSource.Order;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * The orders in which a table was last asked for.
 *
 * <p>How it works: sorting a million rows takes a second, and the parts of one order are asked for one after the other by everyone who
 * scrolls, so the latest few are kept with the table they belong to: four bytes a row each. A lock lets the first who asks sort and the
 * others wait for the result.
 */
final class RowOrders {
    /** Two columns in both directions. */
    private static final int MOST = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Order, int[]> known = new LinkedHashMap<>();

    /** The numbers of the rows in an order of a table; empty without its column. Not to be changed. */
    Optional<int[]> of(Table table, Order order) {
        lock.lock();
        try {
            int[] rows = known.remove(order);
            if (rows == null) {
                rows = table.column(order.column())
                        .map(column -> sorted(column, order.descending()))
                        .orElse(null);
            }
            if (rows == null) {
                return Optional.empty();
            }
            known.put(order, rows); // the last in the map is the latest used
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
            return Optional.of(rows);
        } finally {
            lock.unlock();
        }
    }

    private static int[] sorted(Column column, boolean descending) {
        Comparator<Integer> present = ascending(column);
        Comparator<Integer> missingLast = Comparator.comparing(column::isMissing);
        return IntStream.range(0, column.size())
                .boxed()
                .sorted(missingLast.thenComparing(descending ? present.reversed() : present))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Numbers without an object for each; rows without a value, which other places keep apart, in any order. */
    private static Comparator<Integer> ascending(Column column) {
        return switch (column) {
            case LongColumn c
            when c.type() instanceof ColumnType.Int(boolean signed) && !signed ->
                (a, b) -> Long.compareUnsigned(c.values()[a], c.values()[b]);
            case LongColumn c -> Comparator.comparingLong(row -> c.values()[row]);
            case DoubleColumn c -> Comparator.comparingDouble(row -> c.values()[row]);
            case ObjectColumn c -> (a, b) -> compare(c.get(a), c.get(b));
            case DictionaryColumn c -> Comparator.comparing(row -> text(c, row));
            case BoolColumn c -> Comparator.comparing(row -> text(c, row));
            case ListColumn c -> Comparator.comparing(row -> text(c, row));
            case StructColumn c -> Comparator.comparing(row -> text(c, row));
            case NullColumn c -> Comparator.comparing(c::isMissing);
        };
    }

    private static int compare(Optional<Object> a, Optional<Object> b) {
        if (a.isPresent()
                && b.isPresent()
                && a.get() instanceof Comparable<?>
                && a.get().getClass() == b.get().getClass()) {
            @SuppressWarnings("unchecked") // of one class, which compares with itself
            Comparable<Object> first = (Comparable<Object>) a.get();
            return first.compareTo(b.get());
        }
        return a.map(PythonText::str)
                .orElse("")
                .compareTo(b.map(PythonText::str).orElse(""));
    }

    private static String text(Column column, int row) {
        return column.get(row).map(PythonText::str).orElse("");
    }
}
