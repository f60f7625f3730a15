package dev.weir.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The options of one App; immutable. Where they come from and which wins is told at {@link ConfigSources}.
 *
 * <p>Every key must be one of {@link Options}; others throw a {@link ConfigException} that says so.
 */
public final class Config {
    private static final long MEGABYTE = 1 << 20;

    /** A value and where it was given. */
    record Setting(Object value, String place) {}

    private final Map<String, Setting> settings;
    private final List<String> warnings;
    private final boolean withoutDisplay;

    Config(Map<String, Setting> settings, List<String> warnings, boolean withoutDisplay) {
        this.settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        this.warnings = List.copyOf(warnings);
        this.withoutDisplay = withoutDisplay;
    }

    /** All defaults, as where nothing is configured. */
    public static Config defaults() {
        return new Config(Map.of(), List.of(), true);
    }

    /** Settings that were ignored, or changed because they contradict each other; a line each, to be logged. */
    public List<String> warnings() {
        return warnings;
    }

    /** The value, or the default; empty if the option is unset and has none. */
    public Optional<Object> get(String key) {
        Option option = option(key);
        Setting setting = settings.get(key);
        if (setting != null) {
            return Optional.of(setting.value());
        }
        return option.fallback().or(() -> CoreOptions.worked(key, this));
    }

    /** Whether the option was given a value anywhere. */
    public boolean isSet(String key) {
        option(key);
        return settings.containsKey(key);
    }

    /** Where the value comes from, for listings: a flag, a variable, {@code FILE:LINE}, or {@code default}. */
    public String placeOf(String key) {
        option(key);
        Setting setting = settings.get(key);
        return setting == null ? "default" : setting.place();
    }

    /** What to throw where a value has the right type and cannot be used all the same; names option, value and place. */
    public ConfigException unusable(String key, String value, IllegalArgumentException why) {
        return new ConfigException(placeOf(key) + ": " + key + " cannot be '" + value + "': " + why.getMessage(), why);
    }

    /** The value of an option that is true or false. */
    public boolean boolOf(String key) {
        return value(key, Boolean.class);
    }

    /** The value of a whole number. */
    public int intOf(String key) {
        return Math.toIntExact(value(key, Long.class));
    }

    /** The value of a number. */
    public double doubleOf(String key) {
        return value(key, Number.class).doubleValue();
    }

    /** The value of an option that is text and always has one. */
    public String stringOf(String key) {
        return value(key, String.class);
    }

    /** The text of an option that may be unset. */
    public Optional<String> textOf(String key) {
        return get(key).map(Object::toString);
    }

    /** The texts of an option; none if it is unset. */
    public List<String> listOf(String key) {
        return switch (get(key).orElse(List.of())) {
            case List<?> list -> list.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }

    /** A size that is configured in megabytes, in bytes. */
    public long bytesOf(String key) {
        return value(key, Long.class) * MEGABYTE;
    }

    /** {@code server.port}. */
    public int port() {
        return intOf("server.port");
    }

    /** {@code client.showErrorDetails} without its older words: full, stacktrace, type or none. */
    public String errorDetails() {
        String word = stringOf("client.showErrorDetails").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "true" -> "full";
            case "false" -> "stacktrace";
            default -> word;
        };
    }

    /**
     * The values given in a section, such as {@code theme.sidebar}, by name; without those of sections below it, and
     * without defaults.
     */
    public Map<String, Object> section(String name) {
        Map<String, Object> found = new LinkedHashMap<>();
        settings.forEach((key, setting) -> {
            int dot = key.lastIndexOf('.');
            if (key.substring(0, dot).equals(name)) {
                found.put(key.substring(dot + 1), setting.value());
            }
        });
        return found;
    }

    /**
     * The same options with another value, as {@code st.set_option} asks for.
     *
     * @throws ConfigException if scripts may not change the option, or not to this value
     */
    public Config with(String key, Object value) {
        Option option = option(key);
        if (!option.scriptable()) {
            throw new ConfigException(key + " cannot be set on the fly. Set as command line option, e.g. streamlit run"
                    + " script.py --" + key + ", or in config.toml instead.");
        }
        Map<String, Setting> changed = new LinkedHashMap<>(settings);
        changed.put(key, new Setting(option.fromToml(value, "st.set_option"), "st.set_option"));
        return new Config(changed, warnings, withoutDisplay);
    }

    /** The same options in a server that is not Weir's own, which has settings of its own for ports and the like: they warn. */
    public Config inOtherServer() {
        List<String> more = new ArrayList<>(warnings);
        settings.forEach((key, setting) -> {
            if (option(key).launcher()) {
                more.add(setting.place() + ": " + key
                        + " changes nothing here: in a WAR that is the server's own setting.");
            }
        });
        return new Config(settings, more, withoutDisplay);
    }

    boolean isWithoutDisplay() {
        return withoutDisplay;
    }

    private <T> T value(String key, Class<T> type) {
        return get(key).map(type::cast)
                .orElseThrow(() -> new ConfigException(key + " has no default; ask textOf or get for it."));
    }

    private static Option option(String key) {
        return Options.find(key).orElseThrow(() -> new ConfigException("Config key \"" + key + "\" not defined."));
    }
}
