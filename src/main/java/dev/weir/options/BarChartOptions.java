package dev.weir.options;

/** Options of {@code st.barChart}. */
public final class BarChartOptions extends ChartOptions<BarChartOptions> {

    /** Whether bars lie; default false. */
    public BarChartOptions horizontal(boolean horizontal) {
        return set("horizontal", horizontal);
    }

    /** Whether bars are sorted by their name; default true. */
    public BarChartOptions sort(boolean sort) {
        return set("sort", sort);
    }

    /** The column to sort by; a minus in front turns the order round. */
    public BarChartOptions sort(String column) {
        return set("sort", column);
    }

    /** Whether bars stand on each other. */
    public BarChartOptions stack(boolean stack) {
        return set("stack", stack);
    }

    /** {@code "normalize"}, {@code "center"} or {@code "layered"}. */
    public BarChartOptions stack(String kind) {
        return set("stack", kind);
    }
}
