package dev.weir.web;

import dev.weir.command.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whose a session is. People whom the server knows are told apart by it; all others are one, and what keeps them apart is that a session's
 * id cannot be guessed.
 */
final class Owners {

    private Owners() {}

    static String of(@Nullable Person person) {
        return person == null ? "" : person.id();
    }
}
