package dev.weir.browser;

import dev.weir.St;
import java.util.List;
import java.util.Map;

/** The harbour as a Java page function. */
final class HarbourPage {

    private HarbourPage() {}

    static void draw(St st) {
        st.title("Harbour in Java");
        int age = st.slider("Age", 0, 130, o -> o.value(40));
        st.text("Age is " + age);
        String name = st.textInput("Name", o -> o.value("World"));
        st.markdown("Hello **" + name + "**");
        if (st.button("Press")) {
            st.success("pressed");
        }
        List<St> halves = st.columns(2);
        String kind = halves.get(0).selectbox("Kind", List.of("tug", "ferry", "barge"));
        halves.get(1).text("Kind is " + kind);
        st.dataframe(List.of(Map.of("ship", "Aurora", "tons", 120), Map.of("ship", "Boreas", "tons", 90)));
        st.lineChart(Map.of("tons", List.of(3, 1, 2)));
    }
}
