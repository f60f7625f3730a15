package dev.weir.config;

import java.util.List;

/** Options of Weir's own. */
final class WeirOptions {
    private WeirOptions() {}

    static List<Option> all() {
        return List.of(
                Option.number(
                                "weir.closedTabSeconds",
                                10,
                                "Seconds that a session is kept whose tab was closed or left, then it ends: a page that"
                                        + " is loaded again begins a new one, but proxies that restart say the same, and"
                                        + " some browsers bring a page back as it was. A lost network is another matter:"
                                        + " server.disconnectedSessionTTL, which is also the limit of this.")
                        .between(0, 86_400),
                Option.bool(
                        "weir.debug",
                        false,
                        "Whether HTTP answers show stack traces of what failed. Not for apps that strangers reach."),
                Option.texts(
                        "weir.every",
                        "Background work, each PAUSE=CLASS: a duration such as PT10M, and a class that is a"
                                + " dev.weir.BackgroundTask."),
                Option.texts(
                        "weir.exceptionHandlers",
                        "Handlers of HTTP errors, each STATUS=CLASS or EXCEPTION=CLASS; the class is a"
                                + " dev.weir.web.error.WebExceptionHandler."),
                Option.number(
                                "weir.javascriptContexts",
                                32,
                                "How many JavaScript contexts an app has, about 1 MB each. One serves one run at a time, so"
                                        + " every session has its own while there are fewer, and shares one after that.")
                        .between(1, 256),
                Option.of(
                        OptionType.BOOL,
                        "weir.keepSessions",
                        "Whether the session state of open tabs outlives a restart or redeployment, as far as it is made of"
                                + " built-in types: in a file of java.io.tmpdir that only the server's user may read. Unset:"
                                + " in a WAR, and not under ./weir run."),
                Option.of(
                        OptionType.TEXT,
                        "weir.lifespan",
                        "A class that is a dev.weir.Lifespan: what opens before the first request and closes after the"
                                + " last. One given in code wins."),
                Option.number(
                                "weir.maxDisconnectedSessions",
                                128,
                                "How many sessions wait for their browsers at once; beyond, the longest waiting is"
                                        + " dropped. Streamlit's number.")
                        .between(0, 1_000_000),
                Option.texts(
                        "weir.middleware",
                        "Servlet filters around the app, outermost first, before those given in code: CLASS, or"
                                + " CLASS?name=value&name=value with init parameters."),
                Option.of(
                        OptionType.TEXT,
                        "weir.mountPath",
                        "Where the app stands below the server or WAR, such as /dashboard, unless code says so."),
                Option.of(
                        OptionType.TEXT,
                        "weir.onScriptError",
                        "A class that is a dev.weir.ScriptErrorHandler: asked when a script fails. One given in code"
                                + " wins."),
                Option.texts(
                        "weir.onSessionEnd", "Classes that are a dev.weir.SessionListener: told when a session ends."),
                Option.texts(
                        "weir.onSessionStart",
                        "Classes that are a dev.weir.SessionListener: told when a session starts."),
                Option.number(
                                "weir.outboxBytes",
                                64L << 20,
                                "Bytes of messages that may wait for one slow browser before its script has to wait:"
                                        + " enough for a page with large tables, not enough for a stuck browser to fill"
                                        + " the heap.")
                        .between(1 << 16, Integer.MAX_VALUE),
                Option.texts(
                        "weir.routes",
                        "Routes of the app's own, after those given in code, each PATH=CLASS, a servlet, JAX-RS resource"
                                + " or JAX-RS application, or PATH=folder:FOLDER."),
                Option.of(
                        OptionType.TEXT,
                        "weir.script",
                        "In a WAR, the script of the app at the root; unset: app.py, app.js or streamlit_app.py in"
                                + " WEB-INF/app."),
                Option.number(
                                "weir.sendSeconds",
                                20,
                                "Seconds a browser may take to accept a message before its socket is closed: longer than"
                                        + " a network hiccup, shorter than proxies wait.")
                        .between(1, 3600),
                Option.number(
                                "weir.shutdownSeconds",
                                10,
                                "Seconds that the end of an app may take: sessions that end, background work, the end of"
                                        + " its lifespan. What hangs longer is left behind; servers and containers kill"
                                        + " after 30 or so.")
                        .between(0, 3600));
    }
}
