package dev.weir.command;

import dev.weir.data.ColumnConfiguration;
import dev.weir.data.JsonText;
import dev.weir.wire.Dataframe;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of buttons. One with a key is a widget beside its table: a press leaves the row's number and the button's text in session
 * state, for one run. What the widget needs travels in the column's own settings from {@code ButtonColumn()} to the table.
 */
final class ButtonColumns {

    static final String TYPE = "button";

    /** Parameters of {@code ButtonColumn()} that are no settings of the column as they are. */
    static final Set<String> OWN = Set.of("type", "on_click", "args", "kwargs", "key");

    private ButtonColumns() {}

    /** Adds what a column of buttons needs to its settings. */
    static void complete(Map<String, @Nullable Object> settings, Args args) {
        settings.put("disabled", true);
        Map<String, @Nullable Object> type = new LinkedHashMap<>();
        type.put("type", TYPE);
        type.put("button_type", args.raw("type"));
        settings.put(ColumnConfiguration.TYPE_CONFIG, type);
        if (args.given("key")) {
            Map<String, @Nullable Object> click = new LinkedHashMap<>();
            for (String name : List.of("key", "on_click", "args", "kwargs")) {
                click.put(name, args.raw(name));
            }
            settings.put(ColumnConfiguration.CLICK, click);
        } else if (args.given("on_click") || args.given("args") || args.given("kwargs")) {
            throw StreamlitException.api(
                    "The `key` parameter is required when using `on_click`, `args`, or `kwargs` with"
                            + " `ButtonColumn`. Please provide a unique `key` for the button column to enable callback functionality.");
        }
    }

    /** Registers the buttons among a table's columns. */
    static void register(ScriptRun run, DeltaGenerator at, Args args, Dataframe.Builder table) {
        if (!args.given("column_config")) {
            return;
        }
        Language language = args.language();
        clicks(language, args.raw("column_config")).forEach((column, click) -> {
            Widgets.checkCallback(at, click.get("on_click"));
            String key = language.text(click.get("key"));
            Widgets.checkNotPreset(run, key);
            String id = Identity.of(run, "dataframe_button", key).claim(run, at, "dataframe_button");
            Object positional = click.get("args");
            Object named = click.get("kwargs");
            Widgets.register(
                    run,
                    new WidgetSpec(
                            id,
                            key,
                            WidgetSpec.Kind.STRING_TRIGGER,
                            sent -> sent instanceof String json ? language.toScript(pressed(json)) : null,
                            click.get("on_click"),
                            positional == null ? List.of() : language.elements(positional),
                            named == null ? Map.of() : texts(language, named),
                            "",
                            null,
                            false));
            table.putButtonClickWidgets(column, id);
            table.setFormId(at.formId());
        });
    }

    /** The columns with buttons that have a key, as the wire names columns. */
    private static Map<String, Map<String, @Nullable Object>> clicks(Language language, @Nullable Object config) {
        Map<String, Map<String, @Nullable Object>> out = new LinkedHashMap<>();
        if (config == null || !(language.toJava(config) instanceof Map)) {
            return out;
        }
        language.entries(config).forEach((column, settings) -> {
            if (settings != null && language.toJava(settings) instanceof Map<?, ?> known) {
                if (known.get(ColumnConfiguration.CLICK) instanceof Map) {
                    Object click = language.entries(settings).get(ColumnConfiguration.CLICK);
                    if (click != null) {
                        out.put(ColumnConfiguration.name(column), texts(language, click));
                    }
                }
            }
        });
        return out;
    }

    private static Map<String, @Nullable Object> texts(Language language, Object mapping) {
        Map<String, @Nullable Object> out = new HashMap<>();
        language.entries(mapping).forEach((key, value) -> out.put(language.text(key), value));
        return out;
    }

    private static Attributes pressed(String json) {
        if (JsonText.read(json).orElse(null) instanceof Map<?, ?> press
                && press.get("row") instanceof Number row
                && press.get("label") instanceof String label) {
            if (row.longValue() < 0) {
                throw StreamlitException.api("Invalid button click row index: " + row + ". Row must be >= 0.");
            }
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("row", row.longValue());
            told.put("label", label);
            return Attributes.of(told);
        }
        throw StreamlitException.api("Invalid button click state: expected {row: int, label: str}.");
    }
}
