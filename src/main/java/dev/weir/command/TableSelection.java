package dev.weir.command;

import dev.weir.data.Table;
import dev.weir.wire.Dataframe;
import dev.weir.wire.Dataframe.SelectionMode;
import dev.weir.wire.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a person may select in an interactive table: {@code on_select}, {@code selection_mode}, {@code selection_default}. */
final class TableSelection {
    private static final String IGNORE = "ignore";
    private static final String RERUN = "rerun";
    private static final List<String> MODES = List.of(
            "multi-cell",
            "multi-column",
            "multi-row",
            "single-cell",
            "single-column",
            "single-row",
            "single-row-required");

    private final Set<String> modes;
    private final boolean active;
    private final @Nullable Object callback;

    private TableSelection(Set<String> modes, boolean active, @Nullable Object callback) {
        this.modes = modes;
        this.active = active;
        this.callback = callback;
    }

    static TableSelection of(DeltaGenerator at, Args args) {
        Object action = args.raw("on_select");
        boolean word = IGNORE.equals(action) || RERUN.equals(action);
        if (!word && !args.language().isCallable(action)) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `on_select` value. Supported values: 'rerun', 'ignore', a callback function.");
        }
        boolean active = !IGNORE.equals(action);
        if (!active && args.given("selection_default")) {
            throw StreamlitException.api("selection_default can only be used when on_select is not 'ignore'.");
        }
        if (active && !word) {
            Widgets.check(at, args, "on_select");
        }
        return new TableSelection(active ? modes(args) : Set.of(), active, word ? null : action);
    }

    private static Set<String> modes(Args args) {
        Object given = args.raw("selection_mode");
        Set<String> modes = new TreeSet<>();
        if (given instanceof String one) {
            modes.add(one);
        } else {
            args.elements("selection_mode")
                    .forEach(m -> modes.add(args.language().text(m)));
        }
        if (!MODES.containsAll(modes)) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `selection_mode` value. Supported values: '" + String.join("', '", MODES) + "'.");
        }
        List<String> rows = modes.stream().filter(m -> m.contains("row")).toList();
        if (rows.size() > 1) {
            throw StreamlitException.api(
                    "Only one row selection mode can be specified. Found: `" + String.join("`, `", rows) + "`.");
        }
        for (String kind : List.of("column", "cell")) {
            if (modes.containsAll(List.of("single-" + kind, "multi-" + kind))) {
                throw StreamlitException.api(
                        "Only one of `single-" + kind + "` or `multi-" + kind + "` can be selected as selection mode.");
            }
        }
        return modes;
    }

    boolean isActive() {
        return active;
    }

    boolean takesRows() {
        return modes.stream().anyMatch(m -> m.contains("row"));
    }

    /** Draws the table as a widget and gives back what is selected in it. */
    Object draw(
            ScriptRun run, DeltaGenerator at, Args args, Element.Builder element, Dataframe.Builder table, Table data) {
        List<String> sent = List.copyOf(modes);
        modes.stream()
                .map(m -> SelectionMode.valueOf(m.toUpperCase(Locale.ROOT).replace('-', '_')))
                .sorted()
                .forEach(table::addSelectionMode);
        Selections selections = new Selections(modes, data);
        Map<String, @Nullable Object> preset = selections.none();
        if (args.given("selection_default")) {
            preset = selections.checked(args.value("selection_default"));
            table.setSelectionDefault(Selections.json(preset));
        }
        String key = Identity.key(args);
        String id = Identity.of(run, "dataframe", key)
                .always(sent, active)
                .unkeyed(table.getArrowData().getData().toByteArray(), args.raw("width"), args.raw("height"))
                .unkeyed(table.getColumnOrderList(), table.getColumns(), args.raw("row_height"))
                .unkeyed(args.raw("placeholder"), table.getSelectionDefault())
                .claim(run, at, "dataframe");
        table.setId(id).setFormId(at.formId());
        Language language = run.language();
        Map<String, @Nullable Object> untouched = preset;
        WidgetValue now = run.state()
                .register(new WidgetSpec(
                        id,
                        key,
                        WidgetSpec.Kind.STRING,
                        wire -> language.toScript(
                                Selections.state(wire instanceof String json ? selections.read(json) : untouched)),
                        callback,
                        new ArrayList<>(),
                        Map.of(),
                        "",
                        null,
                        false));
        if (!now.changed()) {
            at.draw(run, element.setDataframe(table).build());
            return Objects.requireNonNull(now.value());
        }
        Map<String, @Nullable Object> set = selections.checked(language.toJava(now.value()));
        table.setSelectionState(Selections.json(set));
        Widgets.draw(run, at, element.setDataframe(table), true);
        return Objects.requireNonNull(language.toScript(Selections.state(set)));
    }
}
