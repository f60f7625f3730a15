package dev.weir;

import dev.weir.options.ComponentOptions;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parts of the page that are made of HTML, CSS and JavaScript, and talk with the script. */
sealed interface ComponentFace extends Face permits St {

    /**
     * Draws a component (Streamlit's {@code components.v2.component}, mounted at once) and gives its states and triggers by name: what a
     * callback is given for is always there, null at first.
     *
     * <pre>{@code
     * var clicks = st.component("counter", o -> o.html("<button>Press</button>")
     *         .js("export default ({parentElement, setTriggerValue}) => {"
     *                 + " parentElement.querySelector('button').onclick = () => setTriggerValue('pressed', true) }")
     *         .on("pressed", () -> {}));
     * }</pre>
     */
    @SuppressWarnings("unchecked") // What the command gives for a Java script.
    default Map<String, @Nullable Object> component(String name, Consumer<ComponentOptions> options) {
        Object result = Calls.value(this, "bidi_component", Calls.set(new ComponentOptions(), options), name);
        return result instanceof Map<?, ?> values ? (Map<String, @Nullable Object>) values : Map.of();
    }
}
