package dev.weir.connection;

/** A database cannot be reached, or did not do what it was told. */
public final class SqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the connection and never its password. */
    public SqlException(String message) {
        super(message);
    }
}
