package dev.weir.web;

import org.jspecify.annotations.Nullable;

/** An app cannot start; the message says which part of it, the cause why. */
public final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
