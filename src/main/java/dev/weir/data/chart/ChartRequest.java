package dev.weir.data.chart;

import dev.weir.data.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a script asks of a built-in chart, its arguments as they came.
 *
 * @param x the column along the horizontal axis (lying bars: the vertical one); null for the index
 * @param y the column with the values, or a list of them; null for all others
 * @param xLabel the label of {@code x}; null for its name
 * @param yLabel the label of {@code y}; null for its name
 * @param color a column, a colour, or a list of colours, one for each {@code y}; null for the theme's
 * @param size of points: a column or a number of square pixels; null for 100
 * @param stack true, false, {@code normalize}, {@code center}, {@code layered}, or null for the kind's own way
 * @param sort of bars: true for Vega's order, false for the data's, or a column, with {@code -} before it to fall
 * @param width pixels; 0 to fit where it stands
 * @param height pixels; 0 to fit where it stands
 */
public record ChartRequest(
        ChartKind kind,
        Table data,
        @Nullable Object x,
        @Nullable Object y,
        @Nullable String xLabel,
        @Nullable String yLabel,
        @Nullable Object color,
        @Nullable Object size,
        @Nullable Object stack,
        Object sort,
        int width,
        int height) {

    /** A chart of everything in the table. */
    public static ChartRequest of(ChartKind kind, Table data) {
        return new ChartRequest(kind, data, null, null, null, null, null, null, null, true, 0, 0);
    }
}
