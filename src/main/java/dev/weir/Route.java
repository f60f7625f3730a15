package dev.weir;

/**
 * Something of an {@link App}'s own at a path below it. Made by {@code dev.weir.web.route.Routes}; what a route is made of belongs to
 * the servlet API, which this room does not know.
 */
public interface Route {

    /** Where it stands below the app: begins with a slash. */
    String path();
}
