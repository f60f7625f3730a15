import dev.weir.Range;
import dev.weir.St;
import java.util.List;
import java.util.stream.IntStream;

/** A page in Java: options by lambda, values with types. */
public class InJava {

    record Planet(String name, double days, String emoji) {}

    record Point(int day, double angle) {}

    static final List<Planet> PLANETS = List.of(
            new Planet("Mercury", 88, "🪨"), new Planet("Earth", 365.25, "🌍"), new Planet("Mars", 687, "🔴"));

    static void page(St st) {
        st.setPageConfig(o -> o.pageTitle("Weir in Java").pageIcon("☕"));
        st.title("Java ☕");
        st.write("This app is one Java file, compiled when the server met it, and again when you edit it.");

        List<St> columns = st.columns(2);
        Planet planet = columns.get(0).selectbox("Planet", PLANETS, o -> o.formatFunc(p -> p.emoji() + " " + p.name()));
        Range<Integer> days = columns.get(1).sliderRange("Days", 0, 730, 0, 365);
        int age = st.slider("Your age", 0, 130, o -> o.value(30).help("in years on Earth"));

        st.metric("Your age there", String.format("%.1f years", age * 365.25 / planet.days()));
        List<Point> orbit = IntStream.rangeClosed(days.from(), days.to())
                .mapToObj(d -> new Point(d, Math.sin(2 * Math.PI * d / planet.days())))
                .toList();
        st.lineChart(orbit, o -> o.x("day").y("angle").height(260));

        st.form("note", o -> o.clearOnSubmit(true), form -> {
            String note = form.textArea("A note for the log book");
            if (form.formSubmitButton("Write it down") && !note.isBlank()) {
                st.state().update("notes", List.<String>of(), old -> append(old, note));
            }
        });
        st.state().getOrDefault("notes", List.of()).forEach(n -> st.info(n, o -> o.icon("🖋️")));
        st.linkButton("Back to the demo", "./", o -> o.icon("⛵"));
    }

    static List<String> append(List<String> old, String note) {
        return java.util.stream.Stream.concat(old.stream(), java.util.stream.Stream.of(note)).toList();
    }
}
