package dev.weir.options;

/** Options of {@code st.mermaid_chart}. */
public final class MermaidChartOptions extends WideOptions<MermaidChartOptions> {}
