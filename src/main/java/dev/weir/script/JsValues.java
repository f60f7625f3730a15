package dev.weir.script;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.Uploads.UploadedFile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values crossing between JavaScript and Java. Whole numbers are Long; dates are moments in UTC and come back as ISO text where a
 * command knows dates or times only, since JavaScript has none.
 */
final class JsValues {

    private final Value makeList;
    private final Value makeObject;
    private final Value makePlace;
    private final Value makeFile;
    private final Value makeDate;

    JsValues(Value face) {
        this.makeList = face.getMember("makeList");
        this.makeObject = face.getMember("makeObject");
        this.makePlace = face.getMember("makePlace");
        this.makeFile = face.getMember("makeFile");
        this.makeDate = face.getMember("makeDate");
    }

    /** JavaScript to script value: one level, opaque things stay. */
    static @Nullable Object in(Value v) {
        if (v.isNull()) {
            return null;
        }
        if (v.isString()) {
            return v.asString();
        }
        if (v.isBoolean()) {
            return v.asBoolean();
        }
        if (v.isNumber()) {
            return v.fitsInLong()
                    ? (Object) v.asLong()
                    : v.fitsInBigInteger() && !v.fitsInDouble() ? v.asBigInteger() : (Object) v.asDouble();
        }
        if (v.isHostObject()) {
            return v.asHostObject();
        }
        if (v.isInstant()) {
            return LocalDateTime.ofInstant(v.asInstant(), ZoneOffset.UTC);
        }
        if (v.hasMember("weirPlace")) {
            return v.getMember("weirPlace").asHostObject();
        }
        return v;
    }

    /** JavaScript to Java, deeply; functions and class instances stay opaque. */
    static @Nullable Object deep(@Nullable Object value) {
        if (!(value instanceof Value v) || v.canExecute()) {
            return value;
        }
        if (v.hasBufferElements()) {
            byte[] out = new byte[(int) v.getBufferSize()];
            for (int i = 0; i < out.length; i++) {
                out[i] = v.readBufferByte(i);
            }
            return out;
        }
        if (v.hasArrayElements()) {
            List<@Nullable Object> out = new ArrayList<>();
            for (long i = 0; i < v.getArraySize(); i++) {
                out.add(deep(in(v.getArrayElement(i))));
            }
            return out;
        }
        if (v.hasHashEntries() || (v.hasMembers() && !v.isException())) {
            return map(v);
        }
        return v;
    }

    private static Map<Object, @Nullable Object> map(Value v) {
        Map<Object, @Nullable Object> out = new LinkedHashMap<>();
        if (v.hasHashEntries()) {
            Value keys = v.getHashKeysIterator();
            while (keys.hasIteratorNextElement()) {
                Value k = keys.getIteratorNextElement();
                Object key = in(k);
                out.put(key == null ? "null" : key, deep(in(v.getHashValue(k))));
            }
        } else {
            for (String k : v.getMemberKeys()) {
                out.put(k, deep(in(v.getMember(k))));
            }
        }
        return out;
    }

    /** Java to JavaScript. */
    @Nullable
    Object out(@Nullable Object value) {
        return switch (value) {
            case byte[] b -> makeList.execute(new HostList(boxed(b)), "bytes");
            case List<?> l -> makeList.execute(items(l), "list");
            case Map<?, ?> m ->
                makeObject.execute(items(new ArrayList<>(m.keySet())), items(new ArrayList<>(m.values())));
            case DeltaGenerator d -> makePlace.execute(d);
            case UploadedFile f -> makeFile.execute(f.fileId(), f.name(), f.type(), new HostList(boxed(f.data())));
            case LocalDateTime t -> makeDate.execute(t.toInstant(ZoneOffset.UTC).toEpochMilli());
            case LocalDate d -> d.toString();
            case LocalTime t -> t.toString();
            case null, default -> value;
        };
    }

    private static Object[] boxed(byte[] data) {
        Object[] out = new Object[data.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = data[i] & 0xff;
        }
        return out;
    }

    private HostList items(List<?> values) {
        @Nullable Object[] out = new @Nullable Object[values.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = out(values.get(i));
        }
        return new HostList(out);
    }
}
