package dev.weir.command;

import dev.weir.wire.Balloons;
import dev.weir.wire.Element;
import dev.weir.wire.Snow;
import dev.weir.wire.Toast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shows once and goes: balloons, snow, and toasts in the corner. */
final class EffectCommands {

    /** How long a toast stays, in seconds; 0 until it is closed. */
    private static final int SHORT = 4;

    private static final int LONG = 10;
    private static final int INFINITE = 0;

    static final List<Command> ALL = List.of(
            Command.of(
                    "balloons()",
                    (run, at, args) -> once(
                            run,
                            at,
                            Element.newBuilder()
                                    .setBalloons(Balloons.newBuilder().setShow(true)))),
            Command.of(
                    "snow()",
                    (run, at, args) -> once(
                            run,
                            at,
                            Element.newBuilder().setSnow(Snow.newBuilder().setShow(true)))),
            Command.of("toast(body, *, icon=None, duration='short')", EffectCommands::toast));

    private EffectCommands() {}

    private static DeltaGenerator once(ScriptRun run, DeltaGenerator at, Element.Builder element) {
        return at.draw(run, element.setHasOneShotEffect(true).build());
    }

    /** {@code st.toast} draws among the events of the page; a container or an earlier toast draws in its own place. */
    private static DeltaGenerator toast(ScriptRun run, DeltaGenerator at, Args args) {
        String body = args.text("body");
        if (body.isEmpty()) {
            throw StreamlitException.api("Toast body cannot be blank - please provide a message.");
        }
        Toast.Builder t = Toast.newBuilder()
                .setBody(Texts.clean(args, "body"))
                .setIcon(Icons.of(args, "icon"))
                .setDuration(duration(args.raw("duration")));
        DeltaGenerator place = at.isRoot() ? DeltaGenerator.root(Root.EVENT) : at;
        return once(run, place, Element.newBuilder().setToast(t));
    }

    private static int duration(@Nullable Object value) {
        return switch (value) {
            case String s when s.equals("short") -> SHORT;
            case String s when s.equals("long") -> LONG;
            case String s when s.equals("infinite") -> INFINITE;
            case Long n when n > 0 && n <= Integer.MAX_VALUE -> n.intValue();
            case null, default ->
                throw StreamlitException.type(
                        "StreamlitValueError",
                        "Invalid `duration` value. Supported values: short, long, infinite, a positive integer.");
        };
    }
}
