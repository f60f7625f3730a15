package dev.weir.options;

/** Options of {@code st.lineChart}. */
public final class LineChartOptions extends ChartOptions<LineChartOptions> {}
