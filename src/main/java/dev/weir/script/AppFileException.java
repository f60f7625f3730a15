package dev.weir.script;

/** An App file that fails when it is asked for its App; the message names the file and the line. */
public final class AppFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AppFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
