package dev.weir.options;

import java.util.List;

/** What the built-in charts have in common. */
public abstract class ChartOptions<O extends ChartOptions<O>> extends TallOptions<O> {

    ChartOptions() {}

    /** The column along the horizontal axis; default: the index. */
    public O x(String column) {
        return set("x", column);
    }

    /** The columns to draw; default: all others. */
    public O y(String column) {
        return set("y", column);
    }

    /** The columns to draw; default: all others. */
    public O y(String... columns) {
        return set("y", List.of(columns));
    }

    /** The text at the horizontal axis. */
    public O xLabel(String label) {
        return set("x_label", label);
    }

    /** The text at the vertical axis. */
    public O yLabel(String label) {
        return set("y_label", label);
    }

    /** A column that holds colours or categories, or one colour for each line, such as {@code "#09f"}. */
    public O color(String color) {
        return set("color", color);
    }

    /** A column that holds colours or categories, or one colour for each line, such as {@code "#09f"}. */
    public O color(String... colors) {
        return set("color", List.of(colors));
    }

    /** The older way to say {@code width("stretch")}. */
    public O useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }
}
