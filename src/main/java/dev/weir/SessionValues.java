package dev.weir;

import dev.weir.command.State;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Session state, with types: one for each browser tab. */
public final class SessionValues {

    private final St st;

    SessionValues(St st) {
        this.st = st;
    }

    private State state() {
        return st.run().state();
    }

    /** Whether there is a value, or a field with this key. */
    public boolean has(String key) {
        return state().has(key);
    }

    /**
     * The value of a key; whole numbers also as {@code Integer}, others also as {@code Float}.
     *
     * @throws NoSuchElementException if there is none
     * @throws ClassCastException if it is of another type
     */
    public <T> T get(String key, Class<T> type) {
        return find(key, type)
                .orElseThrow(() -> new NoSuchElementException(
                        "Session state has no value for \"" + key + "\": put one first, or use getOrDefault"));
    }

    /** The value of a key, if there is one that is not null. */
    public <T> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(raw(key)).map(v -> convert(key, v, type));
    }

    /** The value of a key, or another of the same type. */
    @SuppressWarnings("unchecked")
    public <T> T getOrDefault(String key, T other) {
        Object value = raw(key);
        return value == null ? other : (T) (other instanceof Number ? convert(key, value, other.getClass()) : value);
    }

    /** The value of a key, which is made and put first if there is none; of whatever type the caller expects. */
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(String key, Supplier<T> make) {
        Object value = raw(key);
        if (value == null) {
            value = Objects.requireNonNull(make.get());
            put(key, value);
        }
        return (T) value;
    }

    /** Replaces the value of a key, or puts {@code start} changed once. */
    public <T> T update(String key, T start, UnaryOperator<T> change) {
        T next = change.apply(getOrDefault(key, start));
        put(key, next);
        return next;
    }

    /**
     * Puts a value; for a field's key only before the field is drawn in a run.
     *
     * @param value kept as it is, not copied; null is a value, too
     */
    public void put(String key, @Nullable Object value) {
        state().set(key, value);
    }

    /** Removes a key; false if it was not there. */
    public boolean remove(String key) {
        return state().delete(key);
    }

    /** The keys of values and fields. */
    public List<String> keys() {
        return state().keys();
    }

    /** Removes everything. */
    public void clear() {
        state().clear();
    }

    private @Nullable Object raw(String key) {
        return state().has(key) ? state().get(key) : null;
    }

    private static <T> T convert(String key, Object value, Class<T> type) {
        Object out = value instanceof Number n ? number(n, type) : value;
        if (!type.isInstance(out)) {
            throw new ClassCastException("Session state holds a "
                    + value.getClass().getName() + " for \"" + key + "\", not a " + type.getName());
        }
        return type.cast(out);
    }

    /** Commands give whole numbers as Long and others as Double. */
    private static Object number(Number n, Class<?> type) {
        if (type == Integer.class && n instanceof Long) {
            return Math.toIntExact(n.longValue());
        }
        if (type == Long.class && n instanceof Integer) {
            return n.longValue();
        }
        return type == Float.class && n instanceof Double ? (Object) n.floatValue() : n;
    }
}
