package dev.weir.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of an interactive table look and behave, as {@code column_config} of {@code st.dataframe} gives it
 * (1.62): by column name, or by position for a number; {@code "_index"} is the index.
 */
public final class ColumnConfiguration {
    /** The settings of one type of column, among them its name. */
    public static final String TYPE_CONFIG = "type_config";

    /** What a column of buttons does; the server's own, which does not leave it. */
    public static final String CLICK = "click";

    /** How the wire names the index. */
    public static final String INDEX = "_index";

    private static final String DISABLED = "disabled";
    private static final String POSITION = "_pos:";
    private static final String HIDDEN = "hidden";

    private final Map<String, Map<String, Object>> columns = new LinkedHashMap<>();

    private ColumnConfiguration() {}

    /**
     * Reads the argument: a text is a label, None hides the column, a mapping is taken as it is.
     *
     * @throws TableException for anything else
     */
    public static ColumnConfiguration of(@Nullable Object argument) {
        ColumnConfiguration configuration = new ColumnConfiguration();
        if (argument == null) {
            return configuration;
        }
        if (!(argument instanceof Map<?, ?> map)) {
            throw new TableException("column_config must be a mapping from column names to their configuration, not "
                    + PythonText.type(argument) + ".");
        }
        map.forEach((key, value) -> configuration.columns.put(name(key), settings(key, value)));
        return configuration;
    }

    /** A column as the wire names it, by name or by position. */
    public static String name(@Nullable Object column) {
        return column instanceof Number ? POSITION + column : PythonText.str(column);
    }

    private static Map<String, Object> settings(@Nullable Object column, @Nullable Object value) {
        Map<String, Object> settings = new LinkedHashMap<>();
        switch (value) {
            case null -> settings.put(HIDDEN, true);
            case CharSequence label -> settings.put("label", label.toString());
            case Map<?, ?> given -> {
                settings.putAll(withoutNone(given));
                settings.remove(CLICK);
            }
            default ->
                throw new TableException("Invalid column config for column `" + PythonText.str(column)
                        + "`. Expected `None`, `str` or `dict`, but got `" + PythonText.type(value) + "`.");
        }
        return settings;
    }

    private static Map<String, Object> withoutNone(Map<?, ?> given) {
        Map<String, Object> kept = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                kept.put(PythonText.str(key), withoutNone(inner));
            } else if (value != null) {
                kept.put(PythonText.str(key), value);
            }
        });
        return kept;
    }

    /** Whether the index is configured at all. */
    public boolean hasIndex() {
        return columns.containsKey(INDEX);
    }

    /** Hides or shows the index, whatever else is configured for it. */
    public void hideIndex(boolean hidden) {
        column(INDEX).put(HIDDEN, hidden);
    }

    /** What is configured for a column; changes count. */
    public Map<String, Object> column(String name) {
        return columns.computeIfAbsent(name, k -> new LinkedHashMap<>());
    }

    /** Whether anything is configured for a column. */
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /** Keeps people from editing a column. */
    public void disable(String name) {
        column(name).put(DISABLED, true);
    }

    /** The columns that cannot be edited. */
    public List<String> disabled() {
        return columns.keySet().stream()
                .filter(name -> Boolean.TRUE.equals(column(name).get(DISABLED)))
                .toList();
    }

    /** The type that a column is configured as; empty for none. */
    public String type(String name) {
        return has(name) && column(name).get(TYPE_CONFIG) instanceof Map<?, ?> own
                ? PythonText.str(own.get("type") == null ? "" : own.get("type"))
                : "";
    }

    /** The form that the frontend reads. */
    public String json() {
        return JsonText.of(columns);
    }
}
