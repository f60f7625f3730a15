package dev.weir.options;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Options of {@code st.pills} and {@code st.segmentedControl} and their forms for several choices. */
public final class ButtonGroupOptions<T> extends WidgetOptions<ButtonGroupOptions<T>> {

    /** What is chosen at first. */
    @SafeVarargs
    public final ButtonGroupOptions<T> byDefault(T... chosen) {
        return set("default", List.of(chosen));
    }

    /** Whether a choice can be changed but not taken back; only where one option can be on. */
    public ButtonGroupOptions<T> required(boolean required) {
        return set("required", required);
    }

    /** What is shown for an option; default its {@code toString()}. */
    public ButtonGroupOptions<T> formatFunc(Function<? super T, String> text) {
        return set("format_func", text);
    }

    /** The arguments given so far, for the form of the command where several options can be on. */
    public Map<String, @Nullable Object> several() {
        Map<String, @Nullable Object> all = new HashMap<>(given());
        all.put("selection_mode", "multi");
        return all;
    }
}
