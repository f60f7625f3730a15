package dev.weir.command;

import java.util.List;

/** Commands that end a run. */
final class ControlCommands {

    static final List<Command> ALL = List.of(
            Command.of("stop()", (run, at, args) -> {
                throw new Interrupt(Interrupt.Kind.STOP);
            }),
            Command.of("rerun(*, scope='app')", ControlCommands::rerun));

    private ControlCommands() {}

    private static Object rerun(ScriptRun run, DeltaGenerator at, Args args) {
        String scope = args.text("scope");
        if (!scope.equals("app") && !scope.equals("fragment")) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `scope` value. Supported values: 'app', 'fragment'.");
        }
        boolean fragment = scope.equals("fragment");
        if (fragment && (run.fragments().current().isEmpty() || !run.fragments().isFragmentRun())) {
            throw StreamlitException.api(
                    "scope=\"fragment\" can only be specified from `@st.fragment`-decorated functions during fragment reruns.");
        }
        throw run.rerun(fragment ? RerunTarget.fragment() : RerunTarget.app());
    }
}
