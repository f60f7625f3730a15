package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Exception;
import dev.weir.wire.WidthConfig;

/** The warning about widgets in cached functions, whose value would be that of the first call for ever. */
final class CachedWidgets {

    private static final String MESSAGE = """
            Your script uses a widget command in a cached function
            (function decorated with `@st.cache_data` or `@st.cache_resource`).
            This code will only be called when we detect a cache "miss",
            which can lead to unexpected results.

            To fix this, move all widget commands outside the cached function.""";

    private CachedWidgets() {}

    /** Draws the warning where the script draws. */
    static void warn(ScriptRun run) {
        Exception.Builder warning = Exception.newBuilder()
                .setType("CachedWidgetWarning")
                .setMessage(MESSAGE)
                .setMessageIsMarkdown(true)
                .setIsWarning(true)
                .setIsStreamlitException(true)
                .addAllStackTrace(run.language().stack())
                .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true));
        run.active(DeltaGenerator.root(Root.MAIN))
                .draw(run, Element.newBuilder().setException(warning).build());
    }
}
