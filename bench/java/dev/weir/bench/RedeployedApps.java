package dev.weir.bench;

import dev.weir.App;
import dev.weir.St;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What {@link Redeploys} packs besides the Python page: the same in JavaScript and in Java. */
@ApplicationScoped
public class RedeployedApps {

    @Produces
    App javascript() {
        return App.script("page.js").at("/js");
    }

    @Produces
    App java() {
        return App.of(RedeployedApps::draw).at("/java");
    }

    private static void draw(St st) {
        int runs = st.state().update("runs", 0, n -> n + 1);
        String name = st.textInput("Name", o -> o.value("nobody").key("name"));
        long total = 0;
        for (int i = 0; i < 5; i++) {
            int first = 10 * i;
            total += st.slider("Slider " + i, 0, 100, o -> o.value(first));
        }
        st.text("Total " + total);
        st.text("Run " + runs + " of " + name);
    }
}
