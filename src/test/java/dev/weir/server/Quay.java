package dev.weir.server;

import dev.weir.App;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** An app that says who visits, in Java, which starts faster than a script; the server's environment says how people log in. */
@ApplicationScoped
class Quay {

    @Produces
    App app() {
        return App.of(Visitors::draw);
    }
}
