package dev.weir.command;

import dev.weir.wire.AuthRedirect;
import dev.weir.wire.ForwardMsg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.user}, {@code st.login} and {@code st.logout}: the person is the one whom the server knows, and the server signs people in and
 * out, by whatever way it is configured for ({@code weir.containerLogin}).
 */
public final class Logins {

    /** Where the server signs people in, below the app; Streamlit (1.62) has the same address. */
    public static final String LOGIN = "/auth/login";

    /** Where it signs them out. */
    public static final String LOGOUT = "/auth/logout";

    /** The section of the secrets that says how people sign in, as in Streamlit. */
    private static final String SECTION = "auth";

    static final List<Command> ALL =
            List.of(Command.of("login(provider=None)", Logins::login), Command.of("logout()", Logins::logout));

    private Logins() {}

    /** What {@code st.user} holds: nothing where nobody signs in, as in Streamlit 1.62. */
    public static Map<String, @Nullable Object> user(ScriptRun run) {
        Person person = run.client().person();
        if (person != null) {
            return new LinkedHashMap<>(person.facts());
        }
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        if (hasSecrets(run) || isContainers(run) || option(run, "server.trustedUserHeaders") instanceof Map<?, ?>) {
            out.put("is_logged_in", false);
        }
        return out;
    }

    private static boolean hasSecrets(ScriptRun run) {
        return run.settings().secrets().arePresent()
                && run.settings().secrets().find(SECTION).isPresent();
    }

    private static boolean isContainers(ScriptRun run) {
        return Boolean.TRUE.equals(option(run, "weir.containerLogin"));
    }

    private static @Nullable Object option(ScriptRun run, String key) {
        return run.settings().options().find(key).flatMap(value -> value).orElse(null);
    }

    private static @Nullable Object login(ScriptRun run, DeltaGenerator at, Args args) {
        if (run.client().person() != null) {
            return null;
        }
        if (isContainers(run)) {
            return go(run, LOGIN);
        }
        if (!hasSecrets(run)) {
            throw StreamlitException.type(
                    "StreamlitAuthError",
                    "To use authentication features you need to configure credentials for at\n"
                            + "            least one authentication provider in `.streamlit/secrets.toml`.");
        }
        throw StreamlitException.type(
                "StreamlitAuthError",
                "The server signs people in, not the app: give it a login mechanism (<login-config> in web.xml, or the"
                        + " server's OpenID Connect) and set weir.containerLogin = true.");
    }

    private static @Nullable Object logout(ScriptRun run, DeltaGenerator at, Args args) {
        if (run.client().person() == null) {
            return null;
        }
        if (isContainers(run)) {
            return go(run, LOGOUT);
        }
        throw StreamlitException.type(
                "StreamlitAuthError",
                "Somebody else signed this person in. If it was this server, set weir.containerLogin = true; if a proxy,"
                        + " link to the address at which it signs people out (st.link_button).");
    }

    /** The page goes there by itself, and comes back as a new one. */
    private static @Nullable Object go(ScriptRun run, String path) {
        run.send(ForwardMsg.newBuilder()
                .setAuthRedirect(AuthRedirect.newBuilder().setUrl(run.client().base() + path)));
        return null;
    }
}
