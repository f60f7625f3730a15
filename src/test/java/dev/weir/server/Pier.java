package dev.weir.server;

import dev.weir.App;
import dev.weir.Lifespan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;

/** The class of pier.war, which comes and goes while harbour.war is served. */
@ApplicationScoped
class Pier {

    /** A system property: what another WAR in the same server can see. */
    static final String STATE = "dev.weir.test.pier";

    @Produces
    App java() {
        return App.builder()
                .function(Visitors::draw)
                .mountPath("/java")
                .config("weir.containerLogin", "true")
                .config("weir.roles", "pilot")
                .lifespan(app -> {
                    System.setProperty(STATE, "started");
                    return Lifespan.started(Map.of(), () -> System.setProperty(STATE, "ended"));
                })
                .build();
    }
}
