package dev.weir.command;

import dev.weir.data.RowSource;
import dev.weir.data.Table;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command must know of the language a script is written in.
 *
 * <p>A <b>script value</b> is null, Boolean, Long, BigInteger, Double, String, byte[], a {@code java.time} value, or something opaque
 * that only its own language understands (a Python list, a JavaScript function, an object). Opaque values keep their identity: what a
 * script puts into its state it gets back as the same object.
 */
public interface Language {

    /** "python", "javascript" or "java". */
    String name();

    /**
     * A copy of a script value in Java's terms, deeply: lists as {@link List}, tuples as {@link Tuple}, dictionaries as {@link Map} in
     * order, sets as {@link java.util.Set}; what has no counterpart stays opaque.
     */
    @Nullable
    Object toJava(@Nullable Object value);

    /** The way back: lists, tuples and maps become the language's own; opaque values pass. */
    @Nullable
    Object toScript(@Nullable Object value);

    /** The elements of a list, tuple, set, dictionary (its keys), generator or other iterable, as script values. */
    List<@Nullable Object> elements(Object value);

    /**
     * What a script offers to choose from: the elements of an iterable, the keys of a dictionary, the members of an enum, the first column
     * of a table; text or anything else is one option, None is no option.
     */
    default List<@Nullable Object> options(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> || isIterable(value) ? elements(value) : List.of(value);
    }

    /** The entries of a dictionary or plain object, in order, as script values. */
    Map<Object, @Nullable Object> entries(Object value);

    /** Steps through an iterable as it is produced, for streams. */
    Iterator<@Nullable Object> iterate(Object value);

    /** Whether {@link #elements} would work: an iterable that is not text. */
    boolean isIterable(@Nullable Object value);

    /** The list, mapping or frame that an object of a library holds, such as an array of numpy; other values as they are. */
    default @Nullable Object tabular(@Nullable Object value) {
        return value;
    }

    /** The plain value that an object of a library in a cell of a table stands for, such as a number of numpy; else the object. */
    default @Nullable Object cell(Object value) {
        return value;
    }

    /** The columns of a table in bulk, where the language has a faster way than a value at a time; else null. */
    default @Nullable BulkTable bulk(@Nullable Object value) {
        return null;
    }

    /** The table or the rows of ours that a value is, or is wrapped around; null for anything else. Costs next to nothing. */
    default @Nullable Object rows(@Nullable Object value) {
        return value instanceof Table || value instanceof RowSource ? value : null;
    }

    /** What the script's author sees when the value is printed: Python's {@code str}. */
    String text(@Nullable Object value);

    /** Python's {@code repr}, or the nearest thing. */
    String repr(@Nullable Object value);

    /** The value as JSON, in order. */
    default JsonText json(@Nullable Object value) {
        return JsonText.of(this, value);
    }

    /** What {@code st.write} takes the value for. */
    default WriteForm form(@Nullable Object value) {
        if (value instanceof String) {
            return WriteForm.TEXT;
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return WriteForm.CODE;
        }
        if (value instanceof Table) {
            return WriteForm.TABLE;
        }
        if (isException(value)) {
            return WriteForm.EXCEPTION;
        }
        Object known = toJava(value);
        if (known instanceof Map || (known instanceof List && !(known instanceof Tuple))) {
            return WriteForm.JSON;
        }
        boolean closed = known instanceof Collection || known instanceof byte[];
        return !closed && isIterable(value) ? WriteForm.STREAM : WriteForm.CODE;
    }

    /** What {@code st.help} tells of a value. */
    default HelpText help(@Nullable Object value) {
        return new HelpText("", typeName(value), text(value), "", List.of());
    }

    /** The plain name of the value's type: {@code int}, {@code list}, {@code Ship}. */
    String typeName(@Nullable Object value);

    /** Whether the value can be called. */
    boolean isCallable(@Nullable Object value);

    /** Calls a function of the script; what it raises passes through unchanged. */
    @Nullable
    Object call(Object function, List<? extends @Nullable Object> args, Map<String, ? extends @Nullable Object> kwargs);

    /** An attribute of an object, or null where there is none. */
    @Nullable
    Object attribute(Object value, String name);

    /** Equality as the script's author understands it. */
    boolean same(@Nullable Object a, @Nullable Object b);

    /** A value as text, of which {@link #bring} makes an equal one, also in another process; empty unless it is made of built-in types. */
    Optional<String> keep(@Nullable Object value);

    /**
     * The way back. Reading runs no code, whatever the text says.
     *
     * @throws RuntimeException if the text is none of {@link #keep}
     */
    @Nullable
    Object bring(String text);

    /** What {@code st.exception} shows of an exception of this language; empty stack trace for one that was never raised. */
    ErrorInfo describe(Object exception);

    /** Whether the value is an exception of this language (something {@link #describe} understands). */
    boolean isException(@Nullable Object value);

    /** The frames of the script's own code that are being executed now, outermost first. */
    List<String> stack();
}
