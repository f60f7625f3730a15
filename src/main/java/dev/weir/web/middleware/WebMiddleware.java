package dev.weir.web.middleware;

import dev.weir.AppContext;
import dev.weir.Middleware;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;

/** A middleware that becomes a servlet filter when its app starts. Whoever implements it may keep nothing of an earlier start. */
public interface WebMiddleware extends Middleware {

    /**
     * The filter for one start of the app, {@code init} called; its {@code destroy} is called when the app ends.
     *
     * @throws Exception if it cannot start; the app then does not, either
     */
    Filter open(AppContext app, ServletContext servlets) throws Exception;
}
