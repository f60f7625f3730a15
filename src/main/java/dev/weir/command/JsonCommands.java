package dev.weir.command;

import dev.weir.wire.Alert;
import dev.weir.wire.Element;
import dev.weir.wire.Json;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.json}: a tree that folds. */
final class JsonCommands {

    static final List<Command> ALL =
            List.of(Command.of("json(body, *, expanded=True, width='stretch')", JsonCommands::json));

    private JsonCommands() {}

    private static DeltaGenerator json(ScriptRun run, DeltaGenerator at, Args args) {
        String body = body(run, at, args.raw("body"));
        Json.Builder j = Json.newBuilder().setBody(body);
        switch (args.raw("expanded")) {
            case Boolean all -> j.setExpanded(all);
            case Long depth -> j.setExpanded(true).setMaxExpandDepth(Math.toIntExact(depth));
            case null, default ->
                throw StreamlitException.type(
                        "TypeError",
                        "The type " + Texts.type(args.language(), args.raw("expanded"))
                                + " of `expanded` is not supported, must be bool or int.");
        }
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.widthWithoutContent(args))
                        .setJson(j)
                        .build());
    }

    /** Shows a value unfolded and as wide as the page, as {@code st.write} does. */
    static DeltaGenerator draw(ScriptRun run, DeltaGenerator at, @Nullable Object value) {
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true))
                        .setJson(Json.newBuilder().setBody(body(run, at, value)).setExpanded(true))
                        .build());
    }

    /** Text is taken for JSON as it is; a warning above tells of keys that had to be left out. */
    private static String body(ScriptRun run, DeltaGenerator at, @Nullable Object value) {
        if (value instanceof String s) {
            return s;
        }
        JsonText json = run.language().json(value);
        if (!json.complaint().isEmpty()) {
            String warning =
                    "Warning: this data structure was not fully serializable as JSON due to one or more unexpected keys.  (Error was: "
                            + json.complaint() + ")";
            at.draw(run, AlertCommands.element(warning, Alert.Format.WARNING));
        }
        return json.text();
    }
}
