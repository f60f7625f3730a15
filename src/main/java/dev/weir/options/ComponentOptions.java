package dev.weir.options;

import java.util.HashMap;
import java.util.Map;

/** Options of {@code st.component}: those of Streamlit's {@code components.v2.component} and of the function it makes. */
public final class ComponentOptions extends TallOptions<ComponentOptions> {

    private final Map<String, Runnable> callbacks = new HashMap<>();

    /** What it shows. Trusted: it becomes part of the page. */
    public ComponentOptions html(String markup) {
        return set("html", markup);
    }

    /** Its styles, without a {@code style} tag. */
    public ComponentOptions css(String styles) {
        return set("css", styles);
    }

    /**
     * A JavaScript module whose default export is a function of {@code data}, {@code parentElement}, {@code setStateValue} and {@code
     * setTriggerValue}. Trusted: it runs as part of the page.
     */
    public ComponentOptions js(String module) {
        return set("js", module);
    }

    /** Whether it stands in a shadow root, so that its styles are its own; default true. */
    public ComponentOptions isolateStyles(boolean isolated) {
        return set("isolate_styles", isolated);
    }

    /** Tells instances apart, and is the name of the state in session state. */
    public ComponentOptions key(String key) {
        return set("key", key);
    }

    /** What its JavaScript gets: plain values, bytes, a table, or a map of plain values and tables. */
    public ComponentOptions data(Object data) {
        return set("data", data);
    }

    /** States until it reports them; each needs its {@link #on}. */
    public ComponentOptions byDefault(Map<String, ?> states) {
        return set("default", states);
    }

    /** Runs when a state changes or a trigger comes; the result then always has its name. */
    public ComponentOptions on(String stateOrTrigger, Runnable callback) {
        callbacks.put(stateOrTrigger, callback);
        return set("callbacks", callbacks);
    }
}
