package dev.weir.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * JSON as Python's {@code json} module reads and spaces it. The recorded bodies of {@code st.json} went through that module,
 * where the order of keys counts and numbers are written Python's way.
 */
final class PythonJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private PythonJson() {}

    /** Empty for a text that is no JSON. */
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(n -> !n.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** One line, a blank after each comma and colon, nothing escaped that need not be. */
    static String write(JsonNode v) {
        if (v.isObject()) {
            StringJoiner out = new StringJoiner(", ", "{", "}");
            v.properties().forEach(e -> out.add(quote(e.getKey()) + ": " + write(e.getValue())));
            return out.toString();
        }
        if (v.isArray()) {
            StringJoiner out = new StringJoiner(", ", "[", "]");
            v.forEach(x -> out.add(write(x)));
            return out.toString();
        }
        if (v.isTextual()) {
            return quote(v.textValue());
        }
        return v.isFloatingPointNumber() ? number(v.doubleValue()) : v.asText();
    }

    /** Python's {@code repr} of a float: exponents from 1e16 on and below 1e-4. */
    static String number(double v) {
        if (Double.isNaN(v)) {
            return "NaN";
        }
        if (Double.isInfinite(v)) {
            return v > 0 ? "Infinity" : "-Infinity";
        }
        if (v == 0) {
            return 1 / v < 0 ? "-0.0" : "0.0";
        }
        BigDecimal digits = new BigDecimal(Double.toString(v)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = digits.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String mantissa = digits.scaleByPowerOfTen(-exponent).toPlainString();
        return mantissa + (exponent < 0 ? "e-" : "e+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    private static String quote(String s) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
