package dev.weir.command;

import dev.weir.wire.Block;
import java.util.List;

/** {@code st.form}: a block whose widgets are sent together. */
final class FormCommands {

    static final List<Command> ALL = List.of(Command.of(
            "form(key, clear_on_submit=False, *, enter_to_submit=True, border=True, width='stretch', height='content')",
            FormCommands::form));

    private FormCommands() {}

    private static Object form(ScriptRun run, DeltaGenerator at, Args args) {
        if (!at.formId().isEmpty()) {
            throw StreamlitException.api("Forms cannot be nested in other forms.");
        }
        String key = args.string("key");
        Widgets.checkNotPreset(run, key);
        if (!run.state().claimForm(key)) {
            throw StreamlitException.api(
                    "There are multiple identical forms with `key='" + key
                            + "'`.\n\nTo fix this, please make sure that the `key` argument is unique for\neach `st.form` you create.");
        }
        Block.Form.Builder form = Block.Form.newBuilder()
                .setFormId(key)
                .setClearOnSubmit(args.bool("clear_on_submit"))
                .setEnterToSubmit(args.bool("enter_to_submit"))
                .setBorder(args.bool("border"));
        return at.block(
                run,
                Block.newBuilder()
                        .setForm(form)
                        .setWidthConfig(Sizes.width(args))
                        .setHeightConfig(Sizes.height(args.language(), args.raw("height")))
                        .build());
    }
}
