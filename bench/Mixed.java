import dev.weir.St;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Twenty mixed elements, the page that the figures in docs/performance.md are about. */
class Mixed {
    static void page(St st) throws Exception {
        st.title("Mixed page");
        st.markdown("Some *markdown* with **bold** text and `code`.");
        st.header("Inputs");
        int total = 0;
        for (int i = 0; i < 5; i++) {
            int first = 10 * i;
            total += st.slider("Slider " + i, 0, 100, o -> o.value(first));
        }
        String name = st.textInput("Name", o -> o.value("World"));
        String choice = st.selectbox("Choice", List.of("alpha", "beta", "gamma", "delta"));
        boolean flag = st.checkbox("Flag", o -> o.value(true));
        int number = st.numberInput("Number", 0, 1000, o -> o.value(5));
        st.metric("Total", total, number);
        List<St> columns = st.columns(2);
        columns.get(0).write("Hello " + name);
        columns.get(1).write(new TreeMap<>(Map.of("choice", choice, "flag", flag)));
        St details = st.expander("Details");
        details.text("total=" + total);
        details.code("print('hi')", "python");
        if (st.button("Press")) {
            st.success("pressed");
        }
        st.progress(Math.min(total, 100));
        st.divider();
        st.caption("The end");
    }
}
