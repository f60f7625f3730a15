package dev.weir.cli;

/** A command that cannot be done; the message is one line and names the thing and the way out. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CliException(String message) {
        super(message);
    }
}
