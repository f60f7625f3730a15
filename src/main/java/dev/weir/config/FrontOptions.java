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
