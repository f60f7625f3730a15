package dev.weir;

import dev.weir.command.Command;
import dev.weir.command.Commands;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.Language;
import dev.weir.command.Root;
import dev.weir.command.ScriptRun;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Streamlit's commands for a page written in Java. */
public final class St {

    private final ScriptRun run;
    private final Commands commands;
    private final DeltaGenerator place;
    private final Language language;

    /** Made by the server for each run. */
    public St(ScriptRun run, Commands commands) {
        this(run, commands, DeltaGenerator.root(Root.MAIN));
    }

    private St(ScriptRun run, Commands commands, DeltaGenerator place) {
        this.run = run;
        this.commands = commands;
        this.place = place;
        this.language = run.language();
    }

    /** Calls a command by its name, with positional arguments in Streamlit's order. */
    public @Nullable Object call(String name, @Nullable Object... args) {
        Command command = commands.get(name);
        return command.call(run, run.active(place), command.signature().bind(language, Arrays.asList(args), Map.of()));
    }
}
