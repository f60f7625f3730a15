package dev.weir.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code st.get_option} and {@code st.set_option}. */
final class OptionCommands {

    static final List<Command> ALL = List.of(
            Command.of("get_option(key)", OptionCommands::get),
            Command.of("set_option(key, value)", OptionCommands::set));

    private OptionCommands() {}

    private static @Nullable Object get(ScriptRun run, DeltaGenerator at, Args args) {
        String key = args.text("key");
        Optional<Object> value = run.settings()
                .options()
                .find(key)
                .orElseThrow(() -> StreamlitException.type("RuntimeError", "Config key \"" + key + "\" not defined."));
        return args.language().toScript(value.orElse(null));
    }

    private static @Nullable Object set(ScriptRun run, DeltaGenerator at, Args args) {
        String key = args.text("key");
        AppOptions options = run.settings().options();
        if (options.find(key).isEmpty()) {
            throw StreamlitException.api("Unrecognized config option: " + key);
        }
        options.set(key, args.value("value"));
        return null;
    }
}
