package dev.weir.options;

/** Options of {@code st.container}. */
public final class ContainerOptions extends TallOptions<ContainerOptions> {

    /** Whether a frame is drawn; default only with a fixed height. */
    public ContainerOptions border(boolean shown) {
        return set("border", shown);
    }

    /** The container's identity, and part of its CSS class. */
    public ContainerOptions key(String key) {
        return set("key", key);
    }

    /** Whether its elements stand in a row; default false. */
    public ContainerOptions horizontal(boolean horizontal) {
        return set("horizontal", horizontal);
    }

    /** Whether a row continues below when it is full; default true. */
    public ContainerOptions wrap(boolean wrap) {
        return set("wrap", wrap);
    }

    /** {@code "left"} (default), {@code "center"}, {@code "right"} or {@code "distribute"}. */
    public ContainerOptions horizontalAlignment(String alignment) {
        return set("horizontal_alignment", alignment);
    }

    /** {@code "top"} (default), {@code "center"}, {@code "bottom"} or {@code "distribute"}. */
    public ContainerOptions verticalAlignment(String alignment) {
        return set("vertical_alignment", alignment);
    }

    /** The distance of elements: {@code "small"} (default), {@code "medium"}, {@code "large"} and the like. */
    public ContainerOptions gap(String size) {
        return set("gap", size);
    }

    /** Whether a container of fixed height follows what is added at its end. */
    public ContainerOptions autoscroll(boolean scroll) {
        return set("autoscroll", scroll);
    }
}
