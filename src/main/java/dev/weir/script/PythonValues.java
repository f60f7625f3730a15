package dev.weir.script;

import dev.weir.command.Attributes;
import dev.weir.command.ChatValue;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.Records;
import dev.weir.command.Tuple;
import dev.weir.command.Uploads.UploadedFile;
import dev.weir.data.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import org.jspecify.annotations.Nullable;

/**
 * Values crossing between Python and Java. Only values of exactly the built-in types change form; an {@code IntEnum}, a named tuple or
 * another subclass stays what it is, so that a script gets back what it gave.
 */
final class PythonValues {

    /** The Python classes around a table of ours. */
    private static final Set<String> TABLES = Set.of("Table", "Result", "LazyTable");

    private final Value none;
    private final Value list;
    private final Value tuple;
    private final Value dict;
    /** Lists from this length on cross the border packed if they are of one kind. */
    private static final int PACKED = 256;

    private final Value unpack;
    private final Value records;
    private final Value table;
    private final Value attributes;
    private final Value bytes;
    private final Value moment;
    private final Value place;
    private final Value file;
    private final Value chat;

    /** @param face functions of the Python side that make Python objects, by name */
    PythonValues(Value face) {
        this.none = face.getMember("none");
        this.list = face.getMember("make_list");
        this.tuple = face.getMember("make_tuple");
        this.dict = face.getMember("make_dict");
        this.unpack = face.getMember("unpack_list");
        this.records = face.getMember("make_records");
        this.table = face.getMember("make_table");
        this.attributes = face.getMember("make_attributes");
        this.bytes = face.getMember("make_bytes");
        this.moment = face.getMember("make_moment");
        this.place = face.getMember("make_place");
        this.file = face.getMember("make_file");
        this.chat = face.getMember("make_chat");
    }

    /** Python to script value: one level, opaque things stay. */
    static @Nullable Object in(Value v) {
        if (v.isString()) {
            return v.hasArrayElements() ? v : v.asString();
        }
        if (v.isNull()) {
            return null;
        }
        if (v.isBoolean()) {
            return v.asBoolean();
        }
        if (v.isNumber()) {
            return number(v);
        }
        if (v.isHostObject()) {
            return v.asHostObject();
        }
        if (v.isDate() || v.isTime() || v.isDuration()) {
            return moment(v);
        }
        return v.hasBufferElements() && isNamed(v, "bytes") ? v.as(byte[].class) : v;
    }

    private static Object number(Value v) {
        if (v.hasMembers() && !isNamed(v, "int") && !isNamed(v, "float")) {
            return v;
        }
        if (v.fitsInLong() && !isFloat(v)) {
            return v.asLong();
        }
        if (v.fitsInBigInteger() && !isFloat(v)) {
            return v.asBigInteger();
        }
        return v.asDouble();
    }

    /** A float with a whole value fits a long, too: the type decides. */
    private static boolean isFloat(Value v) {
        String name = v.getMetaObject().getMetaSimpleName();
        return name.equals("Double") || name.equals("Float") || name.equals("float");
    }

    private static boolean isNamed(Value v, String type) {
        return v.getMetaObject().getMetaQualifiedName().equals(type);
    }

    private static Object moment(Value v) {
        if (v.isDuration()) {
            return v.asDuration();
        }
        if (v.isTimeZone() || (v.hasMember("tzinfo") && !v.getMember("tzinfo").isNull())) {
            return v;
        }
        if (v.isDate() && v.isTime()) {
            return LocalDateTime.of(v.asDate(), v.asTime());
        }
        return v.isDate() ? v.asDate() : v.asTime();
    }

    /** Python to Java, deeply. */
    @Nullable
    Object deep(@Nullable Object value) {
        if (!(value instanceof Value v)) {
            return value;
        }
        if (v.isString()) {
            return v.asString();
        }
        if (v.isDate() && v.isTime() && v.isInstant()) {
            return OffsetDateTime.ofInstant(v.asInstant(), v.isTimeZone() ? v.asTimeZone() : ZoneOffset.UTC);
        }
        if (v.hasBufferElements()) {
            return v.as(byte[].class);
        }
        if (v.hasHashEntries()) {
            return map(v);
        }
        return switch (v.getMetaObject() == null ? "" : v.getMetaObject().getMetaQualifiedName()) {
            case "list", "range" -> list(v);
            case "Column" -> v.hasArrayElements() ? list(v) : v;
            case "tuple" -> Tuple.copyOf(list(v));
            case "set", "frozenset" -> set(v);
            default -> {
                Object table = table(v);
                yield table == null ? v : table;
            }
        };
    }

    /** The table that one of Python's is wrapped around; null for anything else. */
    static @Nullable Object table(Value v) {
        Value type = v.getMetaObject();
        if (type == null || !TABLES.contains(type.getMetaSimpleName())) {
            return null;
        }
        Value table = v.getMember("_weir_table");
        return table != null && table.isHostObject() ? table.asHostObject() : null;
    }

    private List<@Nullable Object> list(Value v) {
        List<@Nullable Object> out = new ArrayList<>();
        for (long i = 0; i < v.getArraySize(); i++) {
            out.add(deep(in(v.getArrayElement(i))));
        }
        return out;
    }

    private Map<Object, @Nullable Object> map(Value v) {
        Map<Object, @Nullable Object> out = new LinkedHashMap<>();
        Value keys = v.getHashKeysIterator();
        while (keys.hasIteratorNextElement()) {
            Value k = keys.getIteratorNextElement();
            Object key = deep(in(k));
            out.put(key == null ? "None" : key, deep(in(v.getHashValue(k))));
        }
        return out;
    }

    private Set<@Nullable Object> set(Value v) {
        Set<@Nullable Object> out = new LinkedHashSet<>();
        Value i = v.getIterator();
        while (i.hasIteratorNextElement()) {
            out.add(deep(in(i.getIteratorNextElement())));
        }
        return out;
    }

    /** Java to Python. */
    Object out(@Nullable Object value) {
        return switch (value) {
            case null -> none;
            case String s -> s;
            case Value v -> v;
            case byte[] b -> bytes.execute(ByteSequence.create(b));
            case Table t -> table.execute(t);
            case Records r -> records.execute(items(r.names()), items(r.columns()), r.size());
            case Tuple t -> tuple.execute(items(t));
            case List<?> l -> listOf(l);
            case Set<?> s -> list.execute(items(new ArrayList<>(s)));
            case Attributes a -> attributes.execute(items(List.copyOf(a.keySet())), items(new ArrayList<>(a.values())));
            case Map<?, ?> m -> dict.execute(items(new ArrayList<>(m.keySet())), items(new ArrayList<>(m.values())));
            case DeltaGenerator d -> place.execute(d);
            case UploadedFile f ->
                file.execute(f.fileId(), f.name(), f.type(), bytes.execute(ByteSequence.create(f.data())));
            case ChatValue c -> chat.execute(c.text(), items(c.files()), out(c.audio()), c.hasFiles(), c.hasAudio());
            case LocalDate d -> moment.execute("date", d.getYear(), d.getMonthValue(), d.getDayOfMonth());
            case LocalTime t -> moment.execute("time", t.getHour(), t.getMinute(), t.getSecond(), t.getNano() / 1000);
            case LocalDateTime t ->
                moment.execute(
                        "datetime",
                        t.getYear(),
                        t.getMonthValue(),
                        t.getDayOfMonth(),
                        t.getHour(),
                        t.getMinute(),
                        t.getSecond(),
                        t.getNano() / 1000);
            case OffsetDateTime t ->
                moment.execute(
                        "aware",
                        t.toInstant().getEpochSecond(),
                        t.getNano() / 1000,
                        t.getOffset().getTotalSeconds());
            case ZonedDateTime t -> out(t.toOffsetDateTime());
            case BigInteger number -> moment.execute("int", number.toString());
            case BigDecimal number -> moment.execute("decimal", number.toString());
            case Instant t -> out(t.atOffset(ZoneOffset.UTC));
            case Duration d -> moment.execute("timedelta", d.toSeconds(), d.getNano() / 1000);
            default -> value;
        };
    }

    private Value listOf(List<?> values) {
        Object[] packed = values.size() < PACKED ? null : PythonTables.pack(values);
        return packed == null ? list.execute(items(values)) : unpack.execute(packed);
    }

    private HostList items(List<?> values) {
        Object[] out = new Object[values.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = out(values.get(i));
        }
        return new HostList(out);
    }
}
