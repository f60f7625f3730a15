package dev.weir.options;

/** Options of {@code st.graphviz_chart}. */
public final class GraphvizChartOptions extends TallOptions<GraphvizChartOptions> {

    /** The older way to say {@code width("stretch")}. */
    public GraphvizChartOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }
}
