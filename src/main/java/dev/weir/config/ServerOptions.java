package dev.weir.config;

import java.util.List;

/** The sections server and browser. */
final class ServerOptions {
    private static final int MAX_PORT = 65_535;

    private ServerOptions() {}

    static List<Option> all() {
        return List.of(
                Option.texts("server.folderWatchList", "More folders whose changed files rerun the app."),
                Option.texts("server.folderWatchBlacklist", "Folders in which changes are not looked for."),
                Option.text(
                                "server.fileWatcherType",
                                "auto",
                                "How changes of source files are noticed: by the operating system's word, by looking"
                                        + " regularly (poll), or not at all.")
                        .oneOf("auto", "watchdog", "poll", "none"),
                Option.bool("server.enableExpensiveMemoryStats", false, "Add memory per session to the metrics.")
                        .unmet(
                                "the heap of a JVM belongs to all sessions; /_stcore/metrics tells what waits for browsers"),
                Option.of(
                                OptionType.TEXT,
                                "server.cookieSecret",
                                "Signs the app's cookies; unset: made up at each start, which ends all logins.")
                        .secret()
                        .unmet(
                                "Weir's cookies carry nothing that is signed; logins are the server's (weir.containerLogin)"),
                Option.of(
                                OptionType.BOOL,
                                "server.headless",
                                "Do not open a browser on start; unset: true where there is no display.")
                        .ofLauncher(),
                Option.bool(
                                "server.showEmailPrompt",
                                true,
                                "Ask for an e-mail address on first start; never done here.")
                        .always(false, "nobody is asked for an e-mail address"),
                Option.bool("server.runOnSave", false, "Rerun open pages when a source file is saved, without asking."),
                Option.bool("server.allowRunOnSave", true, "Offer to rerun when a source file is saved.")
                        .unlisted(),
                Option.of(OptionType.TEXT, "server.address", "The address to listen on; unset: all of the machine's.")
                        .ofLauncher(),
                Option.number("server.port", 8501, "The port to listen on; 0 takes any free one.")
                        .between(0, MAX_PORT)
                        .ofLauncher(),
                Option.bool("server.scriptHealthCheckEnabled", false, "Answer /_stcore/script-health-check by a run.")
                        .unmet("ask /_stcore/health, which fails if the script cannot be started")
                        .unlisted(),
                Option.text("server.baseUrlPath", "", "The path the app is served under, such as tools/demo.")
                        .ofLauncher(),
                Option.text("server.customComponentBaseUrlPath", "", "Where browsers load custom components from.")
                        .unmet("components are served by the app itself, at /component below it")
                        .unlisted(),
                Option.bool("server.enableCORS", true, "Refuse browsers that come from pages of other hosts."),
                Option.texts(
                        "server.corsAllowedOrigins", "Other origins that may connect, such as https://example.com."),
                Option.texts(
                        "server.allowedHosts",
                        "Host names under which the app answers; *.example.com takes subdomains. Empty: any."),
                Option.bool("server.enableXsrfProtection", true, "Demand a token with uploads and logins."),
                Option.text("server.xsrfCookieSameSite", "lax", "The SameSite attribute of that token's cookie.")
                        .oneOf("lax", "strict", "none"),
                Option.number("server.maxUploadSize", 200, "The largest file a person may upload, in MB."),
                Option.number("server.maxMessageSize", 200, "The largest message either way, in MB."),
                Option.number(
                                "server.maxWidgetStateSize",
                                25,
                                "The most that one session's widget values may take, in MB.")
                        .unmet("server.maxMessageSize bounds what a browser sends, widget values included")
                        .unlisted(),
                Option.bool("server.enableWebsocketCompression", false, "Compress messages on the socket."),
                Option.of(
                                OptionType.INT,
                                "server.websocketPingInterval",
                                "Seconds between signs of life on an idle socket; unset: the server's choice.")
                        .between(1, 86_400),
                Option.bool("server.enableStaticServing", false, "Serve the files of the static/ folder."),
                Option.number(
                        "server.disconnectedSessionTTL",
                        120,
                        "Seconds that a session waits for its browser to come back."),
                Option.of(
                                OptionType.TABLES,
                                "server.trustedUserHeaders",
                                "Request headers a proxy in front sets, by the st.user attribute they fill.")
                        .unlisted(),
                Option.texts("server.unsafeMetricsUserAttributes", "Attributes of st.user to label metrics with.")
                        .unmet("metrics name no people")
                        .unlisted(),
                Option.of(OptionType.TEXT, "server.sslCertFile", "The certificate to serve HTTPS with, in PEM form.")
                        .ofLauncher(),
                Option.of(OptionType.TEXT, "server.sslKeyFile", "The certificate's private key, in PEM form.")
                        .ofLauncher(),
                Option.text("browser.serverAddress", "localhost", "The host name people type to reach the app."),
                Option.bool("browser.gatherUsageStats", true, "Send usage statistics; Weir never does.")
                        .always(false, "Weir sends no statistics to anybody"),
                Option.of(OptionType.INT, "browser.serverPort", "The port people reach the app by; unset: server.port.")
                        .between(0, MAX_PORT));
    }
}
