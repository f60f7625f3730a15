package com.example;

import dev.weir.App;
import dev.weir.web.middleware.Middlewares;
import dev.weir.web.route.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The apps of this WAR: every producer of an {@link App} is one. */
@ApplicationScoped
public class Apps {

    /** The script, at the root, with what stands around it. Without this producer it would be served alone. */
    @Produces
    App harbour() {
        return App.script("app.py").toBuilder()
                .route(Routes.resource("/api", FeeResource.class))
                .middleware(Middlewares.filter(RequestId.class))
                .build();
    }

    /** An app written in Java, beside it. */
    @Produces
    App quay() {
        return App.of(st -> {
                    st.title("Quay");
                    int ships = st.slider("Ships", 0, 20);
                    st.text(ships + " at the quay");
                })
                .at("/quay");
    }
}
