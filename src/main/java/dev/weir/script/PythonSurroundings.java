package dev.weir.script;

import dev.weir.command.Logins;
import dev.weir.command.StreamlitException;
import dev.weir.secrets.SecretNotFoundException;
import dev.weir.secrets.Secrets;
import org.jspecify.annotations.Nullable;

/** What Python may ask about the app it runs in: its secrets, the person, components. */
final class PythonSurroundings {

    private PythonSurroundings() {}

    static void offer(PythonInterpreter python, PythonRunner runner) {
        python.offer(
                "secrets", runner.guard(a -> all(runner.currentRun().settings().secrets())));
        python.offer(
                "has_secrets",
                runner.guard(a -> runner.currentRun().settings().secrets().arePresent()));
        python.offer(
                "no_secret",
                runner.guard(
                        a -> a[1].asBoolean() ? Secrets.noAttribute(a[0].asString()) : Secrets.noKey(a[0].asString())));
        python.offer("user", runner.guard(a -> Logins.user(runner.currentRun())));
    }

    private static @Nullable Object all(Secrets secrets) {
        try {
            return secrets.asMap();
        } catch (SecretNotFoundException e) {
            throw StreamlitException.type("StreamlitSecretNotFoundError", String.valueOf(e.getMessage()));
        }
    }
}
