package dev.weir.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One option.
 *
 * @param key as in config.toml, {@code section.name}
 * @param fallback the default; empty: unset, or worked out when read (see {@link Config})
 * @param help what it does, units included
 * @param honoured whether Weir acts on it; options it only accepts, so that a Streamlit project runs as it stands, are
 *     not
 * @param scriptable whether {@code st.set_option} may change it
 * @param sensitive whether its value stays out of listings and logs
 * @param hidden whether listings leave it out
 * @param choices the only texts allowed; empty: any
 * @param min the least whole number allowed
 * @param max the greatest whole number allowed
 */
public record Option(
        String key,
        OptionType type,
        Optional<Object> fallback,
        String help,
        boolean honoured,
        boolean scriptable,
        boolean sensitive,
        boolean hidden,
        List<String> choices,
        long min,
        long max) {

    static Option of(OptionType type, String key, String help) {
        return new Option(
                key, type, Optional.empty(), help, true, false, false, false, List.of(), 0, Integer.MAX_VALUE);
    }

    static Option bool(String key, boolean fallback, String help) {
        return of(OptionType.BOOL, key, help).fallback(fallback);
    }

    static Option number(String key, long fallback, String help) {
        return of(OptionType.INT, key, help).fallback(fallback);
    }

    static Option text(String key, String fallback, String help) {
        return of(OptionType.TEXT, key, help).fallback(fallback);
    }

    static Option texts(String key, String help) {
        return of(OptionType.TEXTS, key, help).fallback(List.of());
    }

    Option fallback(Object value) {
        return new Option(
                key, type, Optional.of(value), help, honoured, scriptable, sensitive, hidden, choices, min, max);
    }

    Option ignored() {
        return new Option(key, type, fallback, help, false, scriptable, sensitive, hidden, choices, min, max);
    }

    Option inScripts() {
        return new Option(key, type, fallback, help, honoured, true, sensitive, hidden, choices, min, max);
    }

    Option secret() {
        return new Option(key, type, fallback, help, honoured, scriptable, true, hidden, choices, min, max);
    }

    Option unlisted() {
        return new Option(key, type, fallback, help, honoured, scriptable, sensitive, true, choices, min, max);
    }

    Option oneOf(String... allowed) {
        return new Option(
                key, type, fallback, help, honoured, scriptable, sensitive, hidden, List.of(allowed), min, max);
    }

    Option between(long least, long greatest) {
        return new Option(key, type, fallback, help, honoured, scriptable, sensitive, hidden, choices, least, greatest);
    }

    /**
     * The environment variable: {@code server.maxUploadSize} is {@code STREAMLIT_SERVER_MAX_UPLOAD_SIZE}, {@code
     * weir.interpreters} is {@code WEIR_INTERPRETERS}.
     */
    public String variable() {
        String snake = key.replaceAll("(.)([A-Z][a-z]+)", "$1_$2").replaceAll("([a-z0-9])([A-Z])", "$1_$2");
        String name = snake.replace('.', '_').toUpperCase(Locale.ROOT);
        return name.startsWith("WEIR_") ? name : "STREAMLIT_" + name;
    }

    /** A value out of a flag or variable. {@code place} names it in the message. */
    Object fromText(String text, String place) {
        return checked(text, type.fromText(text), place);
    }

    /** A value out of a TOML file; switches that may also be words accept true and false. */
    Object fromToml(Object value, String place) {
        Object word = value instanceof Boolean && choices.contains("true") ? value.toString() : value;
        return checked(value, type.fromToml(word), place);
    }

    private Object checked(Object given, Optional<Object> value, String place) {
        Function<String, ConfigException> wrong = expected ->
                new ConfigException(place + ": " + key + " must be " + expected + ", not " + shown(given) + ".");
        Object good = value.orElseThrow(() -> wrong.apply(type.words()));
        if (good instanceof Long n && (n < min || n > max)) {
            throw wrong.apply("between " + min + " and " + max);
        }
        if (!choices.isEmpty() && choices.stream().noneMatch(good.toString()::equalsIgnoreCase)) {
            throw wrong.apply("one of " + String.join(", ", choices));
        }
        return good;
    }

    private String shown(Object given) {
        return sensitive ? "what is given" : given instanceof String text ? '"' + text + '"' : given.toString();
    }
}
