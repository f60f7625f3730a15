package dev.weir.data.chart;

/** What a built-in chart looks like. */
public enum ChartKind {
    /** {@code st.line_chart}. */
    LINE("line"),
    /** {@code st.area_chart}. */
    AREA("area"),
    /** {@code st.bar_chart}, bars standing. */
    BAR("bar"),
    /** {@code st.bar_chart(horizontal=True)}, bars lying. */
    HORIZONTAL_BAR("bar"),
    /** {@code st.scatter_chart}. */
    SCATTER("circle");

    private final String mark;

    ChartKind(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    boolean isBar() {
        return this == BAR || this == HORIZONTAL_BAR;
    }
}
