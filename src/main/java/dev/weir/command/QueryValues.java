package dev.weir.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Query parameters as scripts write them: a value is text of anything, or an iterable for a key that is repeated. */
public final class QueryValues {

    /** Keys with which a page is embedded in another; scripts neither see nor set them. */
    private static final Set<String> EMBED = Set.of("embed", "embed_options");

    private QueryValues() {}

    /** Whether the key belongs to the embedding page. */
    public static boolean isReserved(String key) {
        return EMBED.contains(key.toLowerCase(Locale.ROOT));
    }

    /**
     * The values of one key.
     *
     * @throws StreamlitException for a reserved key or a dictionary
     */
    public static List<String> of(Language language, String key, @Nullable Object value) {
        if (isReserved(key)) {
            throw StreamlitException.api(
                    "Query param embed and embed_options (case-insensitive) cannot be set programmatically.");
        }
        if (!language.isIterable(value)) {
            return List.of(language.text(value));
        }
        Object iterable = java.util.Objects.requireNonNull(value);
        if (language.toJava(iterable) instanceof Map) {
            throw StreamlitException.type(
                    "StreamlitQueryParamDictValueError",
                    "Query param value for `" + key + "` cannot be set to a dictionary. Provide a string or iterable of"
                            + " strings instead.");
        }
        List<String> out = new ArrayList<>();
        language.elements(iterable).forEach(v -> out.add(language.text(v)));
        return out;
    }

    /** A dictionary, or pairs, as parameters in order; of a key that comes twice the last counts. */
    public static Map<String, List<String>> all(Language language, Object params) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        if (language.toJava(params) instanceof Map) {
            language.entries(params).forEach((k, v) -> out.put(language.text(k), of(language, language.text(k), v)));
            return out;
        }
        for (Object pair : language.elements(params)) {
            List<@Nullable Object> entry = language.elements(java.util.Objects.requireNonNull(pair));
            if (entry.size() != 2) {
                throw StreamlitException.type(
                        "ValueError",
                        "Query parameters are a dictionary or pairs of key and value; found " + entry.size()
                                + " values instead of 2");
            }
            String key = language.text(entry.get(0));
            out.put(key, of(language, key, entry.get(1)));
        }
        return out;
    }

    /** The query string, with blanks as {@code +}. */
    public static String write(Map<String, List<String>> params) {
        StringBuilder out = new StringBuilder();
        params.forEach((k, values) -> values.forEach(v -> out.append(out.isEmpty() ? "" : "&")
                .append(encode(k))
                .append('=')
                .append(encode(v))));
        return out.toString();
    }

    /** As Python encodes, which differs from Java in two characters. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
