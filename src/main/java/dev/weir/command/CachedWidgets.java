package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Exception;
import dev.weir.wire.WidthConfig;

/** Warnings about what cached functions draw: widgets, whose value would be that of the first call for ever, and what does not stay. */
final class CachedWidgets {

    private static final String MESSAGE = """
            Your script uses a widget command in a cached function
            (function decorated with `@st.cache_data` or `@st.cache_resource`).
            This code will only be called when we detect a cache "miss",
            which can lead to unexpected results.

            To fix this, move all widget commands outside the cached function.""";

    private static final String BACKGROUND = """
            `%s` is cached with `refresh_mode="background"` and draws something.
            That shows when the function is called while the page is drawn, and not
            when its result comes from the cache or was computed in the background.

            To fix this, draw outside the function, or use `refresh_mode="foreground"`.""";

    private CachedWidgets() {}

    /** Draws the warning where the script draws. */
    static void warn(ScriptRun run) {
        warn(run, "CachedWidgetWarning", MESSAGE);
    }

    /** The warning about a function whose drawings come and go. */
    static void warnOfBackground(ScriptRun run, String function) {
        warn(run, "CachedStFunctionInBackgroundModeWarning", BACKGROUND.formatted(function));
    }

    private static void warn(ScriptRun run, String type, String message) {
        Exception.Builder warning = Exception.newBuilder()
                .setType(type)
                .setMessage(message)
                .setMessageIsMarkdown(true)
                .setIsWarning(true)
                .setIsStreamlitException(true)
                .addAllStackTrace(run.language().stack())
                .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true));
        run.active(DeltaGenerator.root(Root.MAIN))
                .draw(run, Element.newBuilder().setException(warning).build());
    }
}
