package dev.weir.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.write} and {@code st.write_stream}: whatever it is, in its own form. */
final class WriteCommands {

    static final List<Command> ALL = List.of(
            Command.of("write(*args, unsafe_allow_html=False)", WriteCommands::write),
            Command.of("write_stream(stream, *, cursor=None)", WriteCommands::stream));

    private WriteCommands() {}

    private static @Nullable Object write(ScriptRun run, DeltaGenerator at, Args args) {
        List<@Nullable Object> parts = args.elements("args");
        Cursor cursor = at.cursor();
        if (parts.size() > 1 && cursor != null && cursor.isLocked()) {
            throw StreamlitException.api(
                    "Cannot replace a single element with multiple elements.\n\nThe `write()` method only"
                            + " supports multiple elements when inserting elements rather than replacing. That is, only when called as"
                            + " `st.write()` or `st.sidebar.write()`.");
        }
        new Writer(run, at, args.bool("unsafe_allow_html")).writeAll(parts);
        return null;
    }

    private static Object stream(ScriptRun run, DeltaGenerator at, Args args) {
        Language language = args.language();
        Object stream = args.raw("stream");
        WriteForm form = language.form(stream);
        if (form == WriteForm.TEXT || form == WriteForm.TABLE) {
            throw StreamlitException.api("`st.write_stream` expects a generator or stream-like object as input not "
                    + Texts.type(language, stream) + ". Please use `st.write` instead for this data type.");
        }
        if (stream == null || (form != WriteForm.STREAM && !language.isIterable(stream))) {
            throw StreamlitException.api("The provided input (type: " + Texts.type(language, stream)
                    + ") cannot be iterated. Please make sure that it is a generator, generator function or iterable.");
        }
        return new StreamWriter(run, at, args.stringOrEmpty("cursor")).write(stream);
    }
}
