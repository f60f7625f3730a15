package dev.weir;

import dev.weir.command.Databases;
import dev.weir.command.Logins;
import dev.weir.command.ScriptRun;
import dev.weir.options.CookieOptions;
import dev.weir.secrets.Secrets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a session remembers and knows. */
sealed interface StateFace extends Face permits St {

    /** Session state: values that last from run to run, and the values of fields that have a key. */
    default SessionValues state() {
        return new SessionValues(Calls.st(this));
    }

    /** The parameters after the {@code ?} in the browser's address. */
    default QueryValues queryParams() {
        return new QueryValues(Calls.st(this));
    }

    /** What is known of the browser. */
    default Visitor context() {
        ScriptRun run = Calls.st(this).run();
        return new Visitor(run.sessionId(), run.client());
    }

    /**
     * Sets a cookie in the browser of this session, a moment later, for the next page load: Weir's own, Streamlit has none. {@link
     * #context} keeps telling what the browser sent when the session began.
     */
    default void setCookie(String name, String value) {
        setCookie(name, value, o -> {});
    }

    default void setCookie(String name, String value, Consumer<CookieOptions> options) {
        Calls.value(this, "set_cookie", Calls.set(new CookieOptions(), options), name, value);
    }

    /** The app's secrets: those of its files, and over them those that the app was given in code. */
    default Secrets secrets() {
        return Calls.st(this).run().settings().secrets();
    }

    /** What the app's {@link Lifespan} made, by name; empty where there is none. */
    default Map<String, Object> appState() {
        return Calls.st(this).run().settings().appState().get();
    }

    /** What is known of the person: {@code is_logged_in}, {@code name}, {@code email}; empty where nobody signs in. */
    default Map<String, @Nullable Object> user() {
        return Logins.user(Calls.st(this).run());
    }

    /**
     * A database, by the section {@code [connections.NAME]} of the secrets ({@code url}, or {@code dialect}, {@code host} and so on); without
     * one, the server's DataSource {@code jdbc/NAME}. The name {@code duckdb}, like {@code type = "duckdb"}, stands for DuckDB in the app's
     * memory.
     */
    default SqlConnection connection(String name) {
        return connection(name, "duckdb".equals(name) ? Map.of("type", "duckdb") : Map.of());
    }

    /** The same with settings that win over those of the secrets. */
    default SqlConnection connection(String name, Map<String, ?> settings) {
        return new SqlConnection(Databases.open(Calls.st(this).run(), name, settings));
    }

    /** Sends the page to where the server signs people in ({@code weir.containerLogin}); nothing if somebody is. */
    default void login() {
        Calls.st(this).invoke("login", Map.of());
    }

    /** Sends the page to where the server signs people out; nothing if nobody is signed in. */
    default void logout() {
        Calls.st(this).invoke("logout", Map.of());
    }
}
