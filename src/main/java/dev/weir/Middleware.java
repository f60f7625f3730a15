package dev.weir;

/**
 * Something that every request for an {@link App} passes, sockets being opened included, before Weir sees it. Made by {@code
 * dev.weir.web.middleware.Middlewares}.
 */
public interface Middleware {

    /** What messages call it. */
    String name();
}
