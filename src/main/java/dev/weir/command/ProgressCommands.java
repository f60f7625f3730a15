package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Empty;
import dev.weir.wire.Progress;
import dev.weir.wire.Skeleton;
import dev.weir.wire.Spinner;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Progress bars, spinners and skeletons: what stands for something that is still to come. */
final class ProgressCommands {

    /** What is done sooner shows nothing meanwhile. Streamlit's delay. */
    private static final Duration DELAY = Duration.ofMillis(500);

    static final List<Command> ALL = List.of(
            Command.of("progress(value, text=None, width='stretch')", ProgressCommands::progress),
            Command.of(
                    "spinner(text='In progress...', *, show_time=False, _cache=False, width='content')",
                    ProgressCommands::spinner),
            Command.of("skeleton(height=None, *, width='stretch')", (run, at, args) -> at.draw(run, skeleton(args))),
            Command.of("skeleton_while(height=None, *, width='stretch')", ProgressCommands::skeletonWhile));

    private ProgressCommands() {}

    private static DeltaGenerator progress(ScriptRun run, DeltaGenerator at, Args args) {
        Progress.Builder p = Progress.newBuilder().setValue(percent(args));
        Object text = args.raw("text");
        if (text != null && !(text instanceof String)) {
            throw StreamlitException.api(
                    "Progress Text is of type " + Texts.type(args.language(), text)
                            + ", which is not an accepted type.Text only accepts: str. Please convert the text to an accepted type.");
        }
        p.setText(text == null ? "" : Texts.clean(args, "text"));
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.widthWithoutContent(args))
                        .setProgress(p)
                        .build());
    }

    /** Whole numbers are percent, fractions parts of one. */
    private static int percent(Args args) {
        Object value = args.raw("value");
        return switch (value) {
            case Boolean b -> b ? 1 : 0;
            case Long n when n >= 0 && n <= 100 -> n.intValue();
            case Long n -> throw outside("[0, 100]", args.language(), n);
            case Double d when d >= 0 && d <= 1 -> (int) (d * 100);
            case Double d -> throw outside("[0.0, 1.0]", args.language(), d);
            case null, default ->
                throw StreamlitException.api(
                        "Progress Value has invalid type: " + args.language().typeName(value));
        };
    }

    private static StreamlitException outside(String range, Language language, @Nullable Object value) {
        return StreamlitException.api("Progress Value has invalid value " + range + ": " + language.text(value));
    }

    /** Begins to show a spinner; what it gives back ends it. */
    private static ScriptRun.Showing spinner(ScriptRun run, DeltaGenerator at, Args args) {
        Spinner.Builder s = Spinner.newBuilder()
                .setText(Texts.clean(args, "text"))
                .setShowTime(args.bool("show_time"))
                .setCache(args.bool("_cache"));
        return run.showWhile(
                at,
                Element.newBuilder()
                        .setWidthConfig(Sizes.width(args))
                        .setSpinner(s)
                        .build(),
                DELAY);
    }

    private static Element skeleton(Args args) {
        Element.Builder e = Element.newBuilder().setSkeleton(Skeleton.getDefaultInstance());
        if (args.given("height")) {
            e.setHeightConfig(Sizes.heightWithoutContent(args));
        }
        return e.setWidthConfig(Sizes.widthWithoutContent(args)).build();
    }

    /** A skeleton's {@code with} block begins: its spot is empty, and shows it while the block lasts longer than a moment. */
    private static ScriptRun.Showing skeletonWhile(ScriptRun run, DeltaGenerator at, Args args) {
        Element shown = skeleton(args);
        at.draw(run, Element.newBuilder().setEmpty(Empty.getDefaultInstance()).build());
        return run.showWhile(at, shown, DELAY);
    }
}
