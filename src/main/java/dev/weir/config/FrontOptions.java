package dev.weir.config;

import java.util.List;

/** Options of Weir's own for what stands in front of an app: proxies, logins. */
final class FrontOptions {
    private FrontOptions() {}

    static List<Option> all() {
        return List.of(
                Option.bool(
                        "weir.containerLogin",
                        false,
                        "Whether st.login and st.logout hand people to the server's own login mechanism, at /auth/login and"
                                + " /auth/logout below the app."),
                Option.number(
                                "weir.maxHeaderKilobytes",
                                128,
                                "How long the address and the headers of a request may be together, in KB, where Weir is"
                                        + " the server: query strings of 64 KB beside the long cookies of proxies.")
                        .between(8, 1024)
                        .ofLauncher(),
                Option.of(
                        OptionType.TEXT,
                        "weir.pageDescription",
                        "What search engines and link previews say of the app."),
                Option.phrases(
                        "weir.pageHead",
                        "HTML for the page's head, as it is: meta tags, an analytics script. {nonce} is the nonce of the"
                                + " Content-Security-Policy."),
                Option.of(
                        OptionType.TEXT,
                        "weir.pageIcon",
                        "The page's icon until a script sets one: an address, a path below the app such as"
                                + " /app/static/icon.png, or an emoji."),
                Option.of(OptionType.TEXT, "weir.pageLanguage", "The page's language, such as de; unset: en."),
                Option.of(
                        OptionType.TEXT,
                        "weir.pageTitle",
                        "The page's title until its script runs, for search engines too."),
                Option.texts(
                        "weir.roles",
                        "Roles of the server that st.user.roles may name: a server answers whether a person has a role,"
                                + " and lists none."),
                Option.texts(
                        "weir.trustedProxies",
                        "Addresses of reverse proxies, such as 10.0.0.7 or 10.1.0.0/16, whose X-Forwarded-* and Forwarded"
                                + " headers and server.trustedUserHeaders count. Unset: those on this machine; an empty list:"
                                + " none."));
    }
}
