package dev.weir;

import dev.weir.command.Command;
import dev.weir.command.Commands;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.Root;
import dev.weir.command.ScriptRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Streamlit's commands for a page written in Java, and a place on the page where they draw.
 *
 * <pre>{@code
 * App.of(st -> {
 *     int age = st.slider("Age", 0, 130, o -> o.step(5).help("in years"));
 *     List<St> cols = st.columns(2);
 *     cols.get(0).metric("Half of it", age / 2);
 *     cols.get(1).expander("Details").text("...");
 * });
 * }</pre>
 *
 * <p>Required arguments are parameters, optional ones are methods of an object that a lambda gets (package {@code dev.weir.options}).
 * The commands stand in interfaces of one family each: {@link TextFace}, {@link WriteFace}, {@link AlertFace}, {@link DataFace}, {@link
 * ChartFace}, {@link SpecFace}, {@link MediaFace}, {@link ButtonFace}, {@link TextInputFace}, {@link NumberFace}, {@link DateFace},
 * {@link FileFace}, {@link ChoiceFace}, {@link PickerFace}, {@link LayoutFace},
 * {@link BoxFace}, {@link StatusFace}, {@link FlowFace}, {@link PageFace}, {@link CacheFace}, {@link ComponentFace}, {@link StateFace}. A mistake in using one is a {@link
 * dev.weir.command.StreamlitException} with Streamlit's message. Good for the session it was given to, in this run, its callbacks and
 * its fragments; for one thread at a time.
 */
public final class St
        implements TextFace,
                WriteFace,
                AlertFace,
                DataFace,
                ChartFace,
                SpecFace,
                MediaFace,
                ButtonFace,
                TextInputFace,
                NumberFace,
                DateFace,
                FileFace,
                ChoiceFace,
                PickerFace,
                LayoutFace,
                BoxFace,
                StatusFace,
                FlowFace,
                PageFace,
                CacheFace,
                ComponentFace,
                StateFace {

    private final Supplier<? extends ScriptRun> run;
    private final Commands commands;
    private final DeltaGenerator place;

    /**
     * Made by the server for each run.
     *
     * @param run the session's run of the moment: callbacks and fragments use the St of an earlier one
     */
    public St(Supplier<? extends ScriptRun> run, Commands commands) {
        this(run, commands, DeltaGenerator.root(Root.MAIN));
    }

    private St(Supplier<? extends ScriptRun> run, Commands commands, DeltaGenerator place) {
        this.run = run;
        this.commands = commands;
        this.place = place;
    }

    /** Calls a command by Streamlit's name, with positional arguments in Streamlit's order: for those that have no method here. */
    public @Nullable Object call(String name, @Nullable Object... args) {
        return invoke(name, Map.of(), args);
    }

    /** Runs a part of the page with this as the place to draw, also for calls on the page's own St: Streamlit's {@code with}. */
    public void with(PageFunction body) {
        ScriptRun now = run();
        now.enter(place);
        try {
            Calls.run(body, this);
        } finally {
            now.exit();
        }
    }

    @Nullable
    Object invoke(String name, Map<String, ? extends @Nullable Object> named, @Nullable Object... args) {
        ScriptRun now = run();
        Command command = commands.get(name);
        List<@Nullable Object> positional = new ArrayList<>(args.length);
        for (Object arg : args) {
            positional.add(Calls.plain(arg));
        }
        Map<String, @Nullable Object> options = new LinkedHashMap<>();
        named.forEach((k, v) -> options.put(k, Calls.plain(v)));
        return command.call(now, now.active(place), command.signature().bind(now.language(), positional, options));
    }

    /** The same session's commands at another place; what is no place leaves them here. */
    St at(@Nullable Object other) {
        return other instanceof DeltaGenerator d ? new St(run, commands, d) : this;
    }

    ScriptRun run() {
        return run.get();
    }

    DeltaGenerator place() {
        return place;
    }
}
