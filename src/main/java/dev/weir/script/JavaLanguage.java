package dev.weir.script;

import dev.weir.command.ErrorInfo;
import dev.weir.command.Language;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Java page functions: values are what they are. */
final class JavaLanguage implements Language {

    @Override
    public String name() {
        return "java";
    }

    @Override
    public @Nullable Object toJava(@Nullable Object value) {
        return switch (value) {
            case Integer i -> i.longValue();
            case Short s -> s.longValue();
            case Byte b -> b.longValue();
            case Float f -> f.doubleValue();
            case Record r -> record(r);
            case List<?> l -> deep(l);
            case Object o when o.getClass().isArray() && !(o instanceof byte[]) -> deep(elements(o));
            case null, default -> value;
        };
    }

    private List<@Nullable Object> deep(List<?> values) {
        List<@Nullable Object> out = new ArrayList<>(values.size());
        values.forEach(v -> out.add(toJava(v)));
        return out;
    }

    private Map<Object, @Nullable Object> record(Record r) {
        Map<Object, @Nullable Object> out = new LinkedHashMap<>();
        for (RecordComponent c : r.getClass().getRecordComponents()) {
            out.put(c.getName(), toJava(read(r, c)));
        }
        return out;
    }

    private static @Nullable Object read(Record r, RecordComponent c) {
        try {
            c.getAccessor().setAccessible(true);
            return c.getAccessor().invoke(r);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Cannot read " + c.getName() + " of " + r.getClass().getName(), e);
        }
    }

    @Override
    public @Nullable Object toScript(@Nullable Object value) {
        return value;
    }

    @Override
    public List<@Nullable Object> elements(Object value) {
        List<@Nullable Object> out = new ArrayList<>();
        iterate(value).forEachRemaining(out::add);
        return out;
    }

    /** The very objects the page offered, so that it gets one of them back. */
    @Override
    public List<@Nullable Object> options(@Nullable Object value) {
        return value instanceof Collection<?> c ? new ArrayList<>(c) : Language.super.options(value);
    }

    @Override
    public Map<Object, @Nullable Object> entries(Object value) {
        Map<Object, @Nullable Object> out = new LinkedHashMap<>();
        if (toJava(value) instanceof Map<?, ?> m) {
            m.forEach((k, v) -> out.put(Objects.requireNonNull(k), v));
        }
        return out;
    }

    @Override
    public Iterator<@Nullable Object> iterate(Object value) {
        return switch (value) {
            case Iterable<?> i -> plain(i.iterator());
            case Iterator<?> i -> plain(i);
            case BaseStream<?, ?> s -> plain(s.iterator());
            case Map<?, ?> m -> plain(m.keySet().iterator());
            case Object a
            when a.getClass().isArray() -> {
                List<@Nullable Object> out = new ArrayList<>();
                for (int n = 0; n < Array.getLength(a); n++) {
                    out.add(number(Array.get(a, n)));
                }
                yield out.iterator();
            }
            default -> throw new IllegalArgumentException(value.getClass().getName() + " cannot be iterated");
        };
    }

    private static Iterator<@Nullable Object> plain(Iterator<?> i) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return i.hasNext();
            }

            @Override
            public @Nullable Object next() {
                return number(i.next());
            }
        };
    }

    /** Whole numbers are Long and others Double wherever commands look. */
    static @Nullable Object number(@Nullable Object value) {
        return switch (value) {
            case Integer i -> i.longValue();
            case Short s -> s.longValue();
            case Byte b -> b.longValue();
            case Float f -> f.doubleValue();
            case null, default -> value;
        };
    }

    @Override
    public boolean isIterable(@Nullable Object value) {
        return value instanceof Iterable
                || value instanceof Iterator
                || value instanceof BaseStream
                || value instanceof Map
                || (value != null && value.getClass().isArray() && !(value instanceof byte[]));
    }

    @Override
    public String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    @Override
    public String repr(@Nullable Object value) {
        return value instanceof String s ? "'" + s + "'" : String.valueOf(value);
    }

    @Override
    public Optional<String> keep(@Nullable Object value) {
        return JavaPlain.write(value);
    }

    @Override
    public @Nullable Object bring(String text) {
        return JavaPlain.read(text);
    }

    @Override
    public String typeName(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getSimpleName();
    }

    @Override
    public boolean isCallable(@Nullable Object value) {
        return value instanceof Runnable
                || value instanceof Function
                || value instanceof Consumer
                || value instanceof Supplier
                || value instanceof Callable;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object call(
            Object function, List<? extends @Nullable Object> args, Map<String, ? extends @Nullable Object> kwargs) {
        Object first = args.isEmpty() ? null : args.get(0);
        switch (function) {
            case Runnable r -> r.run();
            case Consumer<?> c -> ((Consumer<@Nullable Object>) c).accept(first);
            case Function<?, ?> f -> {
                return ((Function<@Nullable Object, @Nullable Object>) f).apply(first);
            }
            case Supplier<?> s -> {
                return s.get();
            }
            case Callable<?> c -> {
                try {
                    return c.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            default -> throw new IllegalArgumentException(function.getClass().getName() + " cannot be called");
        }
        return null;
    }

    @Override
    public @Nullable Object attribute(Object value, String name) {
        return value instanceof Record r ? record(r).get(name) : null;
    }

    @Override
    public boolean same(@Nullable Object a, @Nullable Object b) {
        return Objects.deepEquals(number(a), number(b));
    }

    @Override
    public ErrorInfo describe(Object exception) {
        return JavaErrors.describe((Throwable) exception);
    }

    @Override
    public boolean isException(@Nullable Object value) {
        return value instanceof Throwable;
    }

    @Override
    public List<String> stack() {
        return JavaErrors.frames(new Throwable().getStackTrace());
    }
}
