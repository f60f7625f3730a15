package dev.weir.command;

import dev.weir.data.Column;
import dev.weir.data.FieldRow;
import dev.weir.data.PythonText;
import dev.weir.data.Table;
import dev.weir.data.TableException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes tables of what a script hands over, asking its language about objects that Java has no counterpart for. */
final class TableData {
    /** How much of a query that was not read yet a command gets which wants all of it: Streamlit's limit (1.62) for such data. */
    private static final int MAX_UNREAD_ROWS = 10_000;

    private final Language language;

    private TableData(Language language) {
        this.language = language;
    }

    /** The table of an argument. */
    static Table of(Args args, String name) {
        return of(args.language(), args.raw(name));
    }

    /** The table of a script value. */
    static Table of(Language language, @Nullable Object raw) {
        TableData data = new TableData(language);
        try {
            Object ours = language.rows(raw);
            if (ours != null) {
                return ours instanceof QueryRows query ? query.read(MAX_UNREAD_ROWS) : Table.of(ours);
            }
            Object tabular = language.tabular(raw);
            BulkTable bulk = language.bulk(tabular);
            return bulk == null ? Table.of(data.whole(tabular)) : data.ofBulk(bulk);
        } catch (TableException e) {
            throw refused(e);
        }
    }

    /** A mistake in a table as the script meets it. */
    static StreamlitException refused(TableException e) {
        return StreamlitException.type(e.type(), String.valueOf(e.getMessage()));
    }

    private Table ofBulk(BulkTable bulk) {
        List<Column> columns = new ArrayList<>();
        bulk.columns().forEach((name, values) -> columns.add(column(name, values)));
        Table table = Table.ofColumns(columns, bulk.shape());
        return bulk.index() == null || columns.isEmpty()
                ? table
                : table.withIndex(column(bulk.indexName(), bulk.index()));
    }

    private Column column(String name, Object values) {
        return switch (values) {
            case long[] numbers -> Column.ofLongs(name, numbers);
            case double[] numbers -> Column.ofDoubles(name, numbers);
            case List<?> list -> Column.of(name, list);
            default -> Column.of(name, (List<?>) Objects.requireNonNull(known(language.toJava(values))));
        };
    }

    private @Nullable Object whole(@Nullable Object raw) {
        Object value = language.toJava(raw);
        if (language.name().equals("java") || isCollection(value)) {
            return language.name().equals("java") ? value : known(value);
        }
        if (value == null || value instanceof FieldRow || Table.reads(value)) {
            return value;
        }
        Object fields = isPlain(value) ? null : fields(value);
        if (fields != null) {
            return fields;
        }
        if (!isPlain(value) && language.isIterable(value)) {
            Iterator<@Nullable Object> rows = language.iterate(value);
            Iterable<@Nullable Object> again = () -> rows;
            return StreamSupport.stream(again.spliterator(), false).map(r -> known(language.toJava(r)));
        }
        throw StreamlitException.api("Unable to convert object of type `<class '" + language.typeName(raw)
                + "'>` to `pandas.DataFrame`.\n\nOffending object:\n```py\n" + language.text(raw) + "\n```");
    }

    /** Whether a script value is a single one, which no table can be made of. */
    static boolean isSingle(@Nullable Object raw) {
        return raw instanceof Number || raw instanceof Boolean || raw instanceof String;
    }

    private static boolean isCollection(@Nullable Object value) {
        return value instanceof Collection || value instanceof Map;
    }

    /** Whether a table knows what to do with a value as it is. */
    private static boolean isPlain(@Nullable Object value) {
        return value == null
                || value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof Duration
                || value instanceof byte[];
    }

    /** The value with every opaque object in it replaced by rows, lists, numbers or text. */
    private @Nullable Object known(@Nullable Object value) {
        if (isPlain(value)) {
            return value;
        }
        return switch (value) {
            case Map<?, ?> map -> {
                Map<@Nullable Object, @Nullable Object> out = new LinkedHashMap<>();
                map.forEach((k, v) -> out.put(isPlain(k) ? k : language.text(k), known(v)));
                yield out;
            }
            case Set<?> set -> set; // Python's sets hold nothing that would need a closer look
            case Collection<?> list -> {
                List<@Nullable Object> out = new ArrayList<>(list.size());
                list.forEach(v -> out.add(known(v)));
                yield out;
            }
            case FieldRow row -> row;
            case null, default -> value == null ? null : opaque(value);
        };
    }

    private @Nullable Object opaque(Object value) {
        Object fields = fields(value);
        if (fields != null) {
            return fields;
        }
        if (language.typeName(value).equals("Decimal")) {
            try {
                return new BigDecimal(language.text(value));
            } catch (NumberFormatException e) {
                return Double.NaN; // NaN and Infinity, for which Arrow's decimals have no place
            }
        }
        Object plain = language.cell(value);
        return value.equals(plain) ? new Opaque(language.text(value)) : known(language.toJava(plain));
    }

    /** The fields of a named tuple or a dataclass; null for other things. */
    private @Nullable Object fields(Object value) {
        Object names = language.attribute(value, "_fields");
        if (names != null && language.attribute(value, "_asdict") != null) {
            return read(value, language.elements(names));
        }
        Object declared = language.attribute(value, "__dataclass_fields__");
        if (declared == null) {
            return null;
        }
        Map<String, @Nullable Object> values = read(value, language.elements(declared));
        FieldRow row = () -> values;
        return row;
    }

    private Map<String, @Nullable Object> read(Object value, List<@Nullable Object> names) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Object name : names) {
            String text = PythonText.str(name);
            values.put(text, known(language.toJava(language.attribute(value, text))));
        }
        return values;
    }

    /** An object that shows as its text, yet is no text for the question whether a list is one of plain values. */
    private record Opaque(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
