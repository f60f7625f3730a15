package dev.weir.command;

import dev.weir.wire.Alert;
import dev.weir.wire.Element;
import dev.weir.wire.Exception;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coloured boxes: success, info, warning, error, and an exception with its stack. */
final class AlertCommands {

    private static final String PARAMETERS = "(body, *, icon=None, width='stretch', title=None)";

    static final List<Command> ALL = List.of(
            Command.of("success" + PARAMETERS, (run, at, args) -> alert(run, at, args, Alert.Format.SUCCESS)),
            Command.of("info" + PARAMETERS, (run, at, args) -> alert(run, at, args, Alert.Format.INFO)),
            Command.of("warning" + PARAMETERS, (run, at, args) -> alert(run, at, args, Alert.Format.WARNING)),
            Command.of("error" + PARAMETERS, (run, at, args) -> alert(run, at, args, Alert.Format.ERROR)),
            Command.of("exception(exception, width='stretch')", AlertCommands::exception));

    private AlertCommands() {}

    private static DeltaGenerator alert(ScriptRun run, DeltaGenerator at, Args args, Alert.Format format) {
        Alert.Builder a = Alert.newBuilder()
                .setBody(Texts.clean(args, "body"))
                .setFormat(format)
                .setIcon(Icons.of(args, "icon"))
                .setTitle(args.given("title") ? Texts.clean(args, "title") : "")
                .setWidthConfig(Sizes.widthWithoutContent(args));
        return at.draw(run, Element.newBuilder().setAlert(a).build());
    }

    /** A box with nothing but its text. */
    static Element element(String body, Alert.Format format) {
        return Element.newBuilder()
                .setAlert(Alert.newBuilder()
                        .setBody(body)
                        .setFormat(format)
                        .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true)))
                .build();
    }

    /** Shows an exception as wide as the page, as {@code st.write} does. */
    static DeltaGenerator exception(ScriptRun run, DeltaGenerator at, Object exception) {
        Exception.Builder box = box(run.language(), exception)
                .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true));
        return at.draw(run, Element.newBuilder().setException(box).build());
    }

    private static DeltaGenerator exception(ScriptRun run, DeltaGenerator at, Args args) {
        return at.draw(
                run,
                Element.newBuilder()
                        .setException(box(args.language(), args.raw("exception"))
                                .setWidthConfig(Sizes.widthWithoutContent(args)))
                        .build());
    }

    /** An exception as the script handed it over: with the plain name of its type, whatever the app shows of uncaught ones. */
    private static Exception.Builder box(Language language, @Nullable Object value) {
        if (value == null || !language.isException(value)) {
            return Exception.newBuilder()
                    .setType(language.typeName(value))
                    .setMessage(language.text(value).strip())
                    .addStackTrace(
                            "Cannot extract the stack trace for this exception. Try calling exception() within the"
                                    + " `catch` block.");
        }
        ErrorInfo e = language.describe(value);
        return Exception.newBuilder()
                .setType(e.type())
                .setMessage(e.message())
                .setMessageIsMarkdown(e.markdown())
                .setIsWarning(e.warning())
                .setIsStreamlitException(e.streamlit())
                .addAllStackTrace(e.stack());
    }
}
