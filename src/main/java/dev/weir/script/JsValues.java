package dev.weir.script;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.PageBook.Entry;
import dev.weir.command.Uploads.UploadedFile;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values crossing between JavaScript and Java. Whole numbers are Long; dates are moments in UTC and come back as ISO text where a
 * command knows dates or times only, since JavaScript has none.
 */
final class JsValues {

    /** What the face wraps Java objects in. */
    private static final List<String> WRAPPED = List.of("weirPlace", "weirPage", "weirRows");

    private static final Set<String> BYTES = Set.of("Uint8Array", "Uint8ClampedArray", "ArrayBuffer");

    private final Value face;
    private final Value makeList;
    private final Value makeBytes;
    private final Value makeObject;
    private final Value makePlace;
    private final Value makeFile;
    private final Value makeDate;

    JsValues(Value face) {
        this.face = face;
        this.makeBytes = face.getMember("makeBytes");
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
        if (v.hasArrayElements() || v.hasBufferElements()) {
            byte[] bytes = bytes(v);
            return bytes == null ? v : bytes;
        }
        for (String wrapped : WRAPPED) {
            if (v.hasMember(wrapped)) {
                return v.getMember(wrapped).asHostObject();
            }
        }
        return v;
    }

    /** The content of an ArrayBuffer or an array of bytes; null for other arrays. */
    private static byte @Nullable [] bytes(Value v) {
        Value meta = v.getMetaObject();
        String type = meta == null ? "" : meta.getMetaSimpleName();
        if (!BYTES.contains(type)) {
            return null;
        }
        boolean view = !v.hasBufferElements();
        Value buffer = view ? v.getMember("buffer") : v;
        long start = view ? v.getMember("byteOffset").asLong() : 0;
        byte[] out = new byte[(int) (view ? v.getMember("byteLength").asLong() : buffer.getBufferSize())];
        buffer.readBuffer(start, out, 0, out.length);
        return out;
    }

    /** JavaScript to Java, deeply; functions and class instances stay opaque. */
    static @Nullable Object deep(@Nullable Object value) {
        if (!(value instanceof Value v) || v.canExecute()) {
            return value;
        }
        if (v.hasArrayElements()) {
            List<@Nullable Object> out = new ArrayList<>();
            for (long i = 0; i < v.getArraySize(); i++) {
                out.add(deep(in(v.getArrayElement(i))));
            }
            return out;
        }
        if (v.hasIterator() && isSet(v)) {
            return deep(v.getContext().eval("js", "Array.from").execute(v));
        }
        if (v.hasHashEntries() || (v.hasMembers() && !v.isException())) {
            return map(v);
        }
        return v;
    }

    private static boolean isSet(Value v) {
        Value meta = v.getMetaObject();
        return meta != null && meta.getMetaSimpleName().equals("Set");
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
            case byte[] b -> makeBytes.execute(ByteBuffer.wrap(b));
            case List<?> l -> makeList.execute(items(l));
            case Map<?, ?> m ->
                makeObject.execute(items(new ArrayList<>(m.keySet())), items(new ArrayList<>(m.values())));
            case DeltaGenerator d -> makePlace.execute(d);
            case UploadedFile f -> makeFile.execute(f.fileId(), f.name(), f.type(), ByteBuffer.wrap(f.data()));
            case Entry p -> page(p);
            case ZonedDateTime t -> makeDate.execute(t.toInstant().toEpochMilli());
            case BigDecimal number -> number.doubleValue();
            case LocalDateTime t -> makeDate.execute(t.toInstant(ZoneOffset.UTC).toEpochMilli());
            case LocalDate d -> d.toString();
            case LocalTime t -> t.toString();
            case null, default -> value;
        };
    }

    /** Pages are made by a function that is there once the whole face is. */
    private Object page(Entry p) {
        return face.getMember("makePage")
                .execute(
                        p,
                        p.title(),
                        p.icon(),
                        p.isDefault() ? "" : p.urlPath(),
                        p.hidden() ? "hidden" : "visible",
                        p.external());
    }

    private HostList items(List<?> values) {
        @Nullable Object[] out = new @Nullable Object[values.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = out(values.get(i));
        }
        return new HostList(out);
    }
}
