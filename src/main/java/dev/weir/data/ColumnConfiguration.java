package dev.weir.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of an interactive table look and behave, as {@code column_config} of {@code st.dataframe} gives it
 * (1.62): by column name, or by position for a number; {@code "_index"} is the index.
 */
public final class ColumnConfiguration {
    private static final String INDEX = "_index";
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
        map.forEach((key, value) -> configuration.columns.put(
                key instanceof Number ? POSITION + key : PythonText.str(key), settings(key, value)));
        return configuration;
    }

    private static Map<String, Object> settings(@Nullable Object column, @Nullable Object value) {
        Map<String, Object> settings = new LinkedHashMap<>();
        switch (value) {
            case null -> settings.put(HIDDEN, true);
            case CharSequence label -> settings.put("label", label.toString());
            case Map<?, ?> given -> settings.putAll(withoutNone(given));
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
        columns.computeIfAbsent(INDEX, k -> new LinkedHashMap<>()).put(HIDDEN, hidden);
    }

    /** The form that the frontend reads. */
    public String json() {
        return JsonText.of(columns);
    }
}
