package dev.weir;

import dev.weir.options.AreaChartOptions;
import dev.weir.options.BarChartOptions;
import dev.weir.options.LineChartOptions;
import dev.weir.options.ScatterChartOptions;
import java.util.function.Consumer;

/** The built-in charts. Data is what {@link DataFace#dataframe} takes. */
sealed interface ChartFace extends Face permits St {

    /** Lines, one for each column. */
    default St lineChart(Object data) {
        return lineChart(data, o -> {});
    }

    default St lineChart(Object data, Consumer<LineChartOptions> options) {
        return Calls.draw(this, "line_chart", Calls.set(new LineChartOptions(), options), data);
    }

    /** Filled areas, one for each column. */
    default St areaChart(Object data) {
        return areaChart(data, o -> {});
    }

    default St areaChart(Object data, Consumer<AreaChartOptions> options) {
        return Calls.draw(this, "area_chart", Calls.set(new AreaChartOptions(), options), data);
    }

    /** Bars. */
    default St barChart(Object data) {
        return barChart(data, o -> {});
    }

    default St barChart(Object data, Consumer<BarChartOptions> options) {
        return Calls.draw(this, "bar_chart", Calls.set(new BarChartOptions(), options), data);
    }

    /** Points. */
    default St scatterChart(Object data) {
        return scatterChart(data, o -> {});
    }

    default St scatterChart(Object data, Consumer<ScatterChartOptions> options) {
        return Calls.draw(this, "scatter_chart", Calls.set(new ScatterChartOptions(), options), data);
    }
}
