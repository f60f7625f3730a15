package dev.weir.data;

/** A value that cannot be shown as a table; the message is for the person who wrote the script, in Markdown. */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With this message. */
    public TableException(String message) {
        super(message);
    }
}
