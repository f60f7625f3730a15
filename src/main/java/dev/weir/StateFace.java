package dev.weir;

import dev.weir.command.Databases;
import dev.weir.command.Logins;
import dev.weir.command.ScriptRun;
import dev.weir.secrets.Secrets;
import java.util.Map;
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
     * one, the server's DataSource {@code jdbc/NAME}.
     */
    default SqlConnection connection(String name) {
        return connection(name, Map.of());
    }

    /** The same with settings that win over those of the secrets. */
    default SqlConnection connection(String name, Map<String, ?> settings) {
        return new SqlConnection(Databases.open(Calls.st(this).run(), name, settings));
    }
}
