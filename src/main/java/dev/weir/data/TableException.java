package dev.weir.data;

/**
 * Data that cannot be shown as asked for; the message is for the person who wrote the script, in Markdown. It carries
 * the name of the class that Streamlit (1.62) raises for the same mistake.
 */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;

    /** A mistake for which Streamlit has no class of its own. */
    public TableException(String message) {
        this("StreamlitAPIException", message);
    }

    /** A mistake with a class of its own, such as {@code StreamlitColumnNotFoundError}. */
    public TableException(String type, String message) {
        super(message);
        this.type = type;
    }

    /** The name of Streamlit's class for it, without its module. */
    public String type() {
        return type;
    }
}
