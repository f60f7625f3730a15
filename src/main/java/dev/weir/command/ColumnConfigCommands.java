package dev.weir.command;

import dev.weir.data.ColumnConfiguration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.column_config.*}: how a column of an interactive table looks and what may be typed into it. Each gives back a dictionary:
 * what all types have at the top, what one type has below {@code type_config}; nothing where nothing is given.
 */
final class ColumnConfigCommands {

    /** How the commands' names begin, since they stand in a module of their own. */
    static final String PREFIX = "column_config.";

    private static final String SHOWN = "label=None, *, width=None, help=None, ";
    private static final String EDITED = SHOWN + "disabled=None, required=None, pinned=None, ";
    private static final String ALIGNED = EDITED + "alignment=None, default=None, ";
    private static final String PLACED = SHOWN + "pinned=None, alignment=None";
    private static final String CHART = SHOWN + "pinned=None, y_min=None, y_max=None, color=None";
    private static final String LIMITS = "format=None, min_value=None, max_value=None, step=None";

    static final List<Command> ALL = List.of(
            type("Column", "", EDITED + "alignment=None"),
            type("NumberColumn", "number", ALIGNED + LIMITS),
            type("TextColumn", "text", ALIGNED + "max_chars=None, validate=None"),
            type("LinkColumn", "link", ALIGNED + "max_chars=None, validate=None, display_text=None"),
            type("CheckboxColumn", "checkbox", ALIGNED),
            type("SelectboxColumn", "selectbox", EDITED + "default=None, options=None, format_func=None"),
            type(
                    "MultiselectColumn",
                    "multiselect",
                    EDITED + "default=None, options=None, accept_new_options=None, color=None, format_func=None"),
            type("ListColumn", "list", SHOWN + "pinned=None, disabled=None, required=None, default=None"),
            type("DatetimeColumn", "datetime", ALIGNED + LIMITS + ", timezone=None"),
            type("DateColumn", "date", ALIGNED + LIMITS),
            type("TimeColumn", "time", ALIGNED + LIMITS),
            type("ProgressColumn", "progress", SHOWN + "pinned=None, " + LIMITS + ", color=None"),
            type("LineChartColumn", "line_chart", CHART),
            type("AreaChartColumn", "area_chart", CHART),
            type("BarChartColumn", "bar_chart", CHART),
            type("ImageColumn", "image", PLACED),
            type("AudioColumn", "audio", PLACED),
            type("VideoColumn", "video", PLACED),
            type("JsonColumn", "json", PLACED),
            type("MarkdownColumn", "markdown", ALIGNED),
            type(
                    "ButtonColumn",
                    ButtonColumns.TYPE,
                    PLACED + ", type='secondary', on_click=None, args=None, kwargs=None, key=None"));

    /** Parameters that all types share; the others belong to one type. */
    private static final Set<String> SHARED =
            Set.of("label", "width", "help", "disabled", "required", "pinned", "alignment", "default");

    private ColumnConfigCommands() {}

    private static Command type(String name, String type, String parameters) {
        Signature signature = Signature.of(PREFIX + name + "(" + parameters + ")");
        return new Command() {
            @Override
            public Signature signature() {
                return signature;
            }

            @Override
            public @Nullable Object call(ScriptRun run, DeltaGenerator at, Args args) {
                Map<String, @Nullable Object> settings = settings(signature, type, args);
                if (type.equals(ButtonColumns.TYPE)) {
                    ButtonColumns.complete(settings, args);
                }
                return args.language().toScript(settings);
            }
        };
    }

    private static Map<String, @Nullable Object> settings(Signature signature, String type, Args args) {
        Map<String, @Nullable Object> shared = new LinkedHashMap<>();
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        own.put("type", type);
        for (Signature.Parameter p : signature.parameters()) {
            String name = p.name();
            if (args.given(name) && !ButtonColumns.OWN.contains(name) && !name.equals("format_func")) {
                Object value = ColumnSettings.of(args, type, name);
                if (value != null) {
                    (SHARED.contains(name) ? shared : own).put(name, value);
                }
            }
        }
        if (!type.isEmpty()) {
            shared.put(ColumnConfiguration.TYPE_CONFIG, own);
        }
        return shared;
    }
}
