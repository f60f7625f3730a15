package dev.weir.command;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is a tuple in languages that know the difference. */
public final class Tuple extends AbstractList<@Nullable Object> {

    private final @Nullable Object[] items;

    private Tuple(@Nullable Object[] items) {
        this.items = items;
    }

    public static Tuple of(@Nullable Object... items) {
        return new Tuple(items.clone());
    }

    public static Tuple copyOf(List<? extends @Nullable Object> items) {
        return new Tuple(items.toArray());
    }

    @Override
    public @Nullable Object get(int index) {
        return items[index];
    }

    @Override
    public int size() {
        return items.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tuple t && Arrays.equals(items, t.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }
}
