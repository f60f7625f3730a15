package dev.weir.options;

/** Options of {@code st.areaChart}. */
public final class AreaChartOptions extends ChartOptions<AreaChartOptions> {

    /** Whether areas stand on each other. */
    public AreaChartOptions stack(boolean stack) {
        return set("stack", stack);
    }

    /** {@code "normalize"} fills the height, {@code "center"} flows around a middle line. */
    public AreaChartOptions stack(String kind) {
        return set("stack", kind);
    }
}
