package dev.weir.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as JSON text, with the liberties of Python's {@code json}: numbers that JSON has no word for are {@code NaN} and
 * {@code Infinity}, and what it has no form for is a string of the value's {@code repr}.
 *
 * @param text the JSON
 * @param complaint what had to be left out, or empty
 */
public record JsonText(String text, String complaint) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    /** Writes a value in Java's terms; what only the language understands is printed by it. */
    public static JsonText of(Language language, @Nullable Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(language, json, language.toJava(value));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail", e);
        }
        return new JsonText(out.toString(), "");
    }

    private static void write(Language language, JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean b -> json.writeBoolean(b);
            case String s -> json.writeString(s);
            case BigInteger n -> json.writeNumber(n);
            case BigDecimal n -> json.writeNumber(n);
            case Double d -> json.writeNumber(d);
            case Float f -> json.writeNumber(f);
            case Number n -> json.writeNumber(n.longValue());
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> e : map.entrySet()) {
                    json.writeFieldName(e.getKey() instanceof String s ? s : language.text(e.getKey()));
                    write(language, json, e.getValue());
                }
                json.writeEndObject();
            }
            case Collection<?> items -> {
                json.writeStartArray();
                for (Object item : items) {
                    write(language, json, item);
                }
                json.writeEndArray();
            }
            default -> json.writeString(language.repr(value));
        }
    }
}
