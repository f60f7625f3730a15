package dev.weir.command;

/**
 * A mistake in how a script uses a command. It reaches the script as an exception of its own language, whose class has the name given
 * here; for Python that is the class of that name in {@code streamlit.errors} or a built-in one.
 */
public final class StreamlitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    private StreamlitException(String type, String message) {
        super(message, null, false, true);
        this.type = type;
    }

    /** Streamlit's general {@code StreamlitAPIException}. */
    public static StreamlitException api(String message) {
        return new StreamlitException("StreamlitAPIException", message);
    }

    /** One of the named classes, such as {@code StreamlitValueError} or {@code TypeError}. */
    public static StreamlitException type(String type, String message) {
        return new StreamlitException(type, message);
    }

    /** The class name without its module. */
    public String type() {
        return type;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
