/**
 * The built-in charts: from a table and a few words to a Vega-Lite specification and the data it shows, as {@code
 * st.line_chart} and its kin make them (1.62). Pure functions; {@link dev.weir.data.chart.Chart#of} is the way in.
 */
@NullMarked
package dev.weir.data.chart;

import org.jspecify.annotations.NullMarked;
