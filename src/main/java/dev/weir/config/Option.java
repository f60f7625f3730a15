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
 * @param unmet why Weir does not act on it, if it does not: it accepts all options, so that a Streamlit project runs as it stands
 * @param traits what else there is to it
 * @param choices the only texts allowed; empty: any
 * @param min the least whole number allowed
 * @param max the greatest whole number allowed
 */
public record Option(
        String key,
        OptionType type,
        Optional<Object> fallback,
        String help,
        Optional<Unmet> unmet,
        Traits traits,
        List<String> choices,
        long min,
        long max) {

    /**
     * An option that changes nothing.
     *
     * @param does the value that says what happens anyway: who sets it, gets it
     * @param instead why, and what there is instead; a sentence without its end
     */
    public record Unmet(Optional<Object> does, String instead) {}

    /**
     * @param scriptable whether {@code st.set_option} may change it
     * @param sensitive whether its value stays out of listings and logs
     * @param hidden whether listings leave it out
     * @param launcher whether it counts only where Weir itself is the server; elsewhere the server has its own
     */
    record Traits(boolean scriptable, boolean sensitive, boolean hidden, boolean launcher) {
        static final Traits NONE = new Traits(false, false, false, false);
    }

    static Option of(OptionType type, String key, String help) {
        return new Option(
                key, type, Optional.empty(), help, Optional.empty(), Traits.NONE, List.of(), 0, Integer.MAX_VALUE);
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

    static Option phrases(String key, String help) {
        return of(OptionType.PHRASES, key, help).fallback(List.of());
    }

    Option fallback(Object value) {
        return new Option(key, type, Optional.of(value), help, unmet, traits, choices, min, max);
    }

    /** Told to whoever sets it to anything else than its default. */
    Option unmet(String instead) {
        return unmet(fallback, instead);
    }

    private Option unmet(Optional<Object> does, String instead) {
        return new Option(key, type, fallback, help, Optional.of(new Unmet(does, instead)), traits, choices, min, max);
    }

    /** Told to whoever sets it to anything else than what happens anyway. */
    Option always(Object does, String instead) {
        return unmet(Optional.of(does), instead);
    }

    Option inScripts() {
        return with(new Traits(true, traits.sensitive, traits.hidden, traits.launcher));
    }

    Option secret() {
        return with(new Traits(traits.scriptable, true, traits.hidden, traits.launcher));
    }

    Option unlisted() {
        return with(new Traits(traits.scriptable, traits.sensitive, true, traits.launcher));
    }

    Option ofLauncher() {
        return with(new Traits(traits.scriptable, traits.sensitive, traits.hidden, true));
    }

    private Option with(Traits others) {
        return new Option(key, type, fallback, help, unmet, others, choices, min, max);
    }

    Option oneOf(String... allowed) {
        return new Option(key, type, fallback, help, unmet, traits, List.of(allowed), min, max);
    }

    Option between(long least, long greatest) {
        return new Option(key, type, fallback, help, unmet, traits, choices, least, greatest);
    }

    /** Whether {@code st.set_option} may change it. */
    public boolean scriptable() {
        return traits.scriptable;
    }

    /** Whether its value stays out of listings and logs. */
    public boolean sensitive() {
        return traits.sensitive;
    }

    /** Whether listings leave it out. */
    public boolean hidden() {
        return traits.hidden;
    }

    /** Whether it counts only where Weir itself is the server. */
    public boolean launcher() {
        return traits.launcher;
    }

    /** The section: {@code theme.sidebar}. */
    public String section() {
        return key.substring(0, key.lastIndexOf('.'));
    }

    /** The name within its section. */
    public String name() {
        return key.substring(key.lastIndexOf('.') + 1);
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
        return sensitive() ? "what is given" : given instanceof String text ? '"' + text + '"' : given.toString();
    }
}
