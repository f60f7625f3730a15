import dev.weir.St;
import java.util.List;

/** Wrong calls that nobody catches; the address says which. What each says stands behind it. */
public class InJava {

    static void page(St st) {
        switch (st.queryParams().get("call").orElse("")) {
            case "order" -> st.numberInput("n", 10, 1); // call: order says: `max_value`
            case "choice" -> st.selectbox("s", List.of("a"), o -> o.index(3)); // call: choice says: index
            case "icon" -> st.error("e", o -> o.icon("nope")); // call: icon says: "nope" is not a valid emoji
            case "columns" -> st.columns(0); // call: columns says: `spec`
            case "pixels" -> st.text("t", o -> o.width(-1)); // call: pixels says: Invalid width value: -1
            case "twice" -> List.of(1, 2).forEach(n -> st.button("b", o -> o.key("k"))); // call: twice says: `key='k'`
            case "form" -> st.form("f", form -> form.button("b")); // call: form says: can't be used in an `st.form()`
            default -> st.text("Which one?");
        }
    }
}
