package dev.weir.server;

import dev.weir.St;
import java.util.Map;

/** Part of a page that knows who looks at it. */
final class Visitors {

    private Visitors() {}

    static void draw(St st) {
        Map<String, ?> user = st.user();
        st.text("In " + user.get("is_logged_in") + " " + user.get("name") + " " + user.get("roles"));
        if (st.button("Log in")) {
            st.login();
        }
        if (st.button("Log out")) {
            st.logout();
        }
    }
}
