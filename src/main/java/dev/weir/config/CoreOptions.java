package dev.weir.config;

import java.util.List;
import java.util.Optional;

/** The sections global, logger, client, runner, magic, ui, mapbox and secrets. */
final class CoreOptions {
    /** Origins that may embed Streamlit's own hosted apps, which the original allows by default. */
    private static final List<String> HOSTED_ORIGINS = List.of(
            "https://devel.streamlit.test",
            "https://*.streamlit.apptest",
            "https://*.streamlitapp.test",
            "https://*.streamlitapp.com",
            "https://share.streamlit.io",
            "https://share-demo.streamlit.io",
            "https://share-head.streamlit.io",
            "https://share-staging.streamlit.io",
            "https://*.demo.streamlit.run",
            "https://*.head.streamlit.run",
            "https://*.staging.streamlit.run",
            "https://*.streamlit.run",
            "https://*.demo.streamlit.app",
            "https://*.head.streamlit.app",
            "https://*.staging.streamlit.app",
            "https://*.streamlit.app");

    private CoreOptions() {}

    static List<Option> all() {
        return List.of(
                Option.bool(
                        "global.disableWidgetStateDuplicationWarning",
                        false,
                        "Keep quiet when a widget has a default and a session state value at once."),
                Option.bool("global.showWarningOnDirectExecution", true, "Warn when a script is run without a server.")
                        .unmet("a script runs on this server only, and has no python command to be run by"),
                Option.bool("global.developmentMode", false, "For work on Streamlit itself.")
                        .unmet("the frontend of Streamlit is part of Weir, and not developed with it")
                        .unlisted(),
                Option.bool("global.e2eTest", false, "Set by browser tests.")
                        .unmet("it is for the tests of Streamlit itself")
                        .unlisted(),
                Option.bool("global.unitTest", false, "Set by unit tests.")
                        .unmet("it is for the tests of Streamlit itself")
                        .unlisted(),
                Option.bool("global.appTest", false, "Set by tests of apps.")
                        .unmet("AppTest needs no option")
                        .unlisted(),
                Option.bool(
                                "global.suppressDeprecationWarnings",
                                false,
                                "Do not show notes about deprecated arguments on the page.")
                        .always(true, "Weir takes deprecated arguments without a note")
                        .unlisted(),
                Option.of(
                                OptionType.FLOAT,
                                "global.minCachedMessageSize",
                                "Messages of at least this many bytes are kept by the browser and repeated by hash.")
                        .fallback(10_000.0)
                        .unlisted(),
                Option.number(
                                "global.maxCachedMessageAge",
                                2,
                                "How many runs the browser keeps a message it was not sent again.")
                        .unlisted(),
                Option.text("logger.level", "info", "The least severe messages of Weir to log.")
                        .oneOf("error", "warning", "info", "debug", "critical")
                        .ofLauncher(),
                Option.text(
                                "logger.messageFormat",
                                "%(asctime)s %(message)s",
                                "The form of a log line; here the logging library's own configuration decides.")
                        .unmet(
                                "the format of lines is the logging library's: java.util.logging.SimpleFormatter.format in the file"
                                        + " that -Djava.util.logging.config.file names"),
                Option.bool("logger.enableRich", false, "Colour tracebacks in the terminal.")
                        .unmet("tracebacks in the log are plain text")
                        .inScripts()
                        .unlisted(),
                Option.bool("logger.hideWelcomeMessage", false, "Do not print the URLs on start.")
                        .ofLauncher()
                        .unlisted(),
                Option.text(
                                "client.showErrorDetails",
                                "full",
                                "How much of a script's uncaught exception the page shows: everything, the stack trace"
                                        + " without the message, the type alone, or nothing but that there was one.")
                        .oneOf("full", "stacktrace", "type", "none", "true", "false")
                        .inScripts(),
                Option.text(
                                "client.toolbarMode",
                                "auto",
                                "Which entries the menu has: auto shows a developer's on this machine and a viewer's"
                                        + " elsewhere; minimal only what the app itself adds.")
                        .oneOf("auto", "developer", "viewer", "minimal")
                        .inScripts(),
                Option.bool("client.disableDataExport", false, "No download button in tables.")
                        .inScripts(),
                Option.bool("client.showSidebarNavigation", true, "List the pages of a pages/ folder in the sidebar.")
                        .inScripts(),
                Option.text(
                                "client.showErrorLinks",
                                "auto",
                                "Offer searches for an exception: auto does on this machine.")
                        .oneOf("auto", "true", "false"),
                Option.texts("client.allowedOrigins", "Origins of pages that may embed the app and talk to it.")
                        .fallback(HOSTED_ORIGINS)
                        .unlisted(),
                Option.bool("runner.magicEnabled", true, "Show bare names and values of a Python script on the page."),
                Option.bool("runner.postScriptGC", true, "Collect garbage after each run; the JVM needs no telling.")
                        .unmet("the JVM collects garbage by itself")
                        .unlisted(),
                Option.bool(
                        "runner.fastReruns",
                        true,
                        "Leave a running script at its next command when the person changes something, instead of"
                                + " letting it finish first."),
                Option.bool(
                        "runner.enforceSerializableSessionState",
                        false,
                        "Refuse values in session state that cannot be stored outside the process: of Python scripts what"
                                + " pickle cannot write, when it is set."),
                Option.text(
                                "runner.enumCoercion",
                                "nameOnly",
                                "When a rerun has redefined an enum, which of its members count as the same.")
                        .oneOf("off", "nameOnly", "nameAndValue")
                        .unmet("members are the same if their names are, as with nameOnly"),
                Option.of(
                                OptionType.INT,
                                "runner.parallelMaxWorkers",
                                "How many parallel fragments of one run are executed at once; unset: four more than there are"
                                        + " processors, and 32 at the most.")
                        .between(1, 10_000),
                Option.number(
                                "runner.cacheBackgroundRefreshMaxWorkers",
                                4,
                                "How many results of cached functions with refresh_mode=\"background\" are computed in the"
                                        + " background at once; 0: none, so that they are computed when twice their ttl is over.")
                        .between(0, 10_000)
                        .unlisted(),
                Option.number("runner.cacheHashSeed", 0, "Changes the hashes that cached arguments are found by.")
                        .between(Integer.MIN_VALUE, Integer.MAX_VALUE)
                        .unmet("arguments are compared by what they are, and their hashes leave no room for a seed"),
                Option.bool("ui.hideTopBar", false, "Leave out the bar at the top of the page.")
                        .unlisted(),
                Option.text("mapbox.token", "", "Deprecated in Streamlit: give the token to the map instead.")
                        .secret(),
                Option.bool("magic.displayRootDocString", false, "Show the string at the top of a script as text.")
                        .unlisted(),
                Option.bool(
                                "magic.displayLastExprIfNoSemicolon",
                                false,
                                "Show what a call in the last line of a script gives, as notebooks do, unless a semicolon ends it.")
                        .unlisted(),
                Option.of(
                        OptionType.TEXTS,
                        "secrets.files",
                        "Where secrets are read from, later files over earlier ones; unset: the user's, then the"
                                + " current folder's, then the script's .streamlit/secrets.toml."));
    }

    /** What an unset option stands for when it depends on another one or on the machine. */
    static Optional<Object> worked(String key, Config config) {
        return switch (key) {
            case "browser.serverPort" -> Optional.of((long) config.port());
            case "server.headless" -> Optional.of(config.isWithoutDisplay());
            default -> Optional.empty();
        };
    }
}
