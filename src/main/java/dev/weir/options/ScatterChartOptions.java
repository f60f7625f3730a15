package dev.weir.options;

/** Options of {@code st.scatterChart}. */
public final class ScatterChartOptions extends ChartOptions<ScatterChartOptions> {

    /** The column that gives each point its size. */
    public ScatterChartOptions size(String column) {
        return set("size", column);
    }

    /** The size of all points. */
    public ScatterChartOptions size(double size) {
        return set("size", size);
    }
}
