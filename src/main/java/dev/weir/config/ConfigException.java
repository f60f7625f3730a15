package dev.weir.config;

/** An option or argument that cannot be used; the message is one line and names the thing, the place, the way out. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With this message. */
    public ConfigException(String message) {
        super(message);
    }

    /** With this message, for that reason. */
    ConfigException(String message, IllegalArgumentException cause) {
        super(message, cause);
    }
}
