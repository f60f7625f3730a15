package dev.weir.web.http;

/** Ends a request with a status: what a route throws so that the app's error page for it answers. */
public final class HttpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status 400 to 599
     * @param message shown to whoever asked
     */
    public HttpException(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
