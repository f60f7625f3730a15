package dev.weir.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code st.get_option} and {@code st.set_option}. */
final class OptionCommands {

    static final List<Command> ALL = List.of(
            Command.of("get_option(key)", (run, at, args) -> value(run, args).orElse(null)),
            Command.of("set_option(key, value)", OptionCommands::set));

    private OptionCommands() {}

    private static Optional<Object> value(ScriptRun run, Args args) {
        String key = args.string("key");
        return run.settings()
                .options()
                .apply(key)
                .orElseThrow(() -> StreamlitException.type("RuntimeError", "Config key \"" + key + "\" not defined."));
    }

    /** An app's options are read when it starts and hold for all its sessions, so a script cannot change one. */
    private static @Nullable Object set(ScriptRun run, DeltaGenerator at, Args args) {
        if (!value(run, args).equals(Optional.ofNullable(args.value("value")))) {
            String key = args.string("key");
            throw StreamlitException.api(key
                    + " cannot be set on the fly. Set as command line option, e.g. streamlit run script.py --" + key
                    + ", or in config.toml instead.");
        }
        return null;
    }
}
