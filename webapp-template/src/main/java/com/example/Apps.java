package com.example;

import dev.weir.App;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The apps beside {@code WEB-INF/app/app.py}, which is found by its place. */
@ApplicationScoped
public class Apps {

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
