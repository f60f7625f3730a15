package dev.weir.web.error;

import java.util.Optional;

/**
 * A request that failed.
 *
 * @param status what the answer's status will be unless the handler sets another
 * @param message a line for whoever asked
 * @param exception what was thrown, if the request ended so
 */
public record Failure(int status, String message, Optional<Throwable> exception) {}
