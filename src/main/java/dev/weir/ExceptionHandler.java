package dev.weir;

/** Answers a request that failed. Made by {@code dev.weir.web.error.ErrorPages}; scripts have {@link ScriptErrorHandler}. */
public interface ExceptionHandler {

    /** What messages call it. */
    String name();
}
