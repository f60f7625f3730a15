package dev.weir.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code st.user}, {@code st.login} and {@code st.logout}: the person is the one whom the server knows. */
public final class Logins {

    /** The section of the secrets that says how people sign in, as in Streamlit. */
    private static final String SECTION = "auth";

    static final List<Command> ALL =
            List.of(Command.of("login(provider=None)", Logins::login), Command.of("logout()", Logins::logout));

    private Logins() {}

    /** What {@code st.user} holds: nothing where nobody signs in, as in Streamlit 1.62. */
    public static Map<String, @Nullable Object> user(ScriptRun run) {
        String name = run.client().user();
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        if (name == null) {
            if (isConfigured(run)) {
                out.put("is_logged_in", false);
            }
            return out;
        }
        out.put("is_logged_in", true);
        out.put("sub", name);
        out.put("name", name);
        if (name.indexOf('@') > 0) {
            out.put("email", name);
        }
        return out;
    }

    private static boolean isConfigured(ScriptRun run) {
        return run.settings().secrets().arePresent()
                && run.settings().secrets().find(SECTION).isPresent();
    }

    private static @Nullable Object login(ScriptRun run, DeltaGenerator at, Args args) {
        if (run.client().user() != null) {
            return null;
        }
        if (!isConfigured(run)) {
            throw StreamlitException.type(
                    "StreamlitAuthError",
                    "To use authentication features you need to configure credentials for at\n"
                            + "            least one authentication provider in `.streamlit/secrets.toml`.");
        }
        throw StreamlitException.type(
                "StreamlitAuthError",
                "The server signs people in, before the app sees them: protect the app's address in web.xml"
                        + " (<security-constraint>) and choose the server's OpenID Connect or form login.");
    }

    private static @Nullable Object logout(ScriptRun run, DeltaGenerator at, Args args) {
        if (run.client().user() == null) {
            return null;
        }
        throw StreamlitException.type(
                "StreamlitAuthError",
                "The server signed this person in: link to the address at which it signs people out"
                        + " (st.link_button).");
    }
}
