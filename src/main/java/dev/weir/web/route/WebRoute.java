package dev.weir.web.route;

import dev.weir.AppContext;
import dev.weir.Route;
import jakarta.servlet.ServletContext;

/** A route that can be opened when its app starts. Whoever implements it may keep nothing of an earlier start. */
public interface WebRoute extends Route {

    /**
     * What answers, for one start of the app.
     *
     * @throws Exception if it cannot start; the app then does not, either
     */
    OpenRoute open(AppContext app, ServletContext servlets) throws Exception;
}
