package dev.weir.secrets;

/** There are no secrets, or their file is broken; in Python a {@code StreamlitSecretNotFoundError}. */
public final class SecretNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With this message. */
    public SecretNotFoundException(String message) {
        super(message);
    }
}
