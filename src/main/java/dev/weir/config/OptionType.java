package dev.weir.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What values an option takes. Inside a {@link Config} they are Boolean, Long, Double, String, List or Map. */
public enum OptionType {
    /** True or false. */
    BOOL("true or false"),
    /** A whole number. */
    INT("a whole number"),
    /** A number. */
    FLOAT("a number"),
    /** Text; a number in a file is taken as its text. */
    TEXT("text"),
    /** A list of texts; repeat a flag for several, separate them with blanks in a variable or a context parameter. */
    TEXTS("a list of texts"),
    /** A list of texts that may have blanks, such as HTML: repeat a flag for several; a variable or a context parameter is one. */
    PHRASES("a list of texts"),
    /** One value or a list of them, such as colours or font sizes. */
    VALUES("text, a number or a list"),
    /** A mapping, or a list of mappings, such as font faces; as JSON outside a file. */
    TABLES("a table or a list of tables");

    private final String words;

    OptionType(String words) {
        this.words = words;
    }

    /** In words, for messages: "a whole number". */
    public String words() {
        return words;
    }

    /** A value out of a TOML file; empty if it is of the wrong type. */
    Optional<Object> fromToml(Object value) {
        return switch (this) {
            case BOOL -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            case INT -> value instanceof Long ? Optional.of(value) : Optional.empty();
            case FLOAT -> value instanceof Number n ? Optional.of(n.doubleValue()) : Optional.empty();
            case TEXT ->
                value instanceof String || value instanceof Number ? Optional.of(value.toString()) : Optional.empty();
            case TEXTS, PHRASES -> value instanceof List<?> list ? texts(list) : Optional.empty();
            case VALUES -> value instanceof Boolean || value instanceof Map ? Optional.empty() : Optional.of(value);
            case TABLES -> value instanceof List || value instanceof Map ? Optional.of(value) : Optional.empty();
        };
    }

    private static Optional<Object> texts(List<?> list) {
        boolean plain = list.stream().allMatch(v -> v instanceof String || v instanceof Number);
        return plain ? Optional.of(list.stream().map(Object::toString).toList()) : Optional.empty();
    }

    /** A value out of a flag or a variable; empty if it is of the wrong type. */
    Optional<Object> fromText(String text) {
        return switch (this) {
            case BOOL ->
                switch (text.strip().toLowerCase(Locale.ROOT)) {
                    case "true", "1", "yes", "y", "t", "on" -> Optional.of(true);
                    case "false", "0", "no", "n", "f", "off" -> Optional.of(false);
                    default -> Optional.empty();
                };
            case INT ->
                number(text)
                        .filter(n -> n == Math.rint(n) && !text.contains("."))
                        .map(Double::longValue);
            case FLOAT -> number(text).map(n -> n);
            case TEXT -> Optional.of(text);
            case TEXTS, PHRASES -> Optional.of(List.of(text));
            case VALUES -> text.startsWith("[") ? json(text) : Optional.of(text);
            case TABLES -> json(text).filter(v -> v instanceof List || v instanceof Map);
        };
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> json(String text) {
        try {
            return Optional.ofNullable(new ObjectMapper().readValue(text, Object.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The values in one text, as a variable or a context parameter is: several only of a list without blanks in its values. */
    public List<String> split(String text) {
        if (this != TEXTS) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>(List.of(text.strip().split("\\s+")));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** One text for the values of a flag that was given more than once: of all of them for a list, else of the last. */
    public String join(List<String> values) {
        return isList() ? String.join(" ", values) : values.getLast();
    }

    /** Whether each text of several is one value. */
    boolean isList() {
        return this == TEXTS || this == PHRASES;
    }
}
