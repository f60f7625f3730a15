package dev.weir.data.chart;

import dev.weir.data.Column;
import dev.weir.data.PythonText;
import dev.weir.data.Table;
import dev.weir.data.TableException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns a request names, each known to be there.
 *
 * @param color the column with colours, if the argument names one
 * @param size the column with sizes, if the argument names one
 * @param sort the column that orders bars
 * @param falling whether it orders them from high to low
 */
record Wishes(
        Optional<String> x,
        List<String> y,
        Optional<String> color,
        Optional<String> size,
        Optional<String> sort,
        boolean falling) {

    static Wishes of(ChartRequest request) {
        Table data = request.data();
        Optional<String> x = Optional.empty();
        if (request.x() instanceof String name) {
            x = Optional.of(known(data, name));
        } else if (request.x() != null) {
            throw new TableException("x parameter should be a column name (str) or None to use the  dataframe's index."
                    + " Value given: " + PythonText.str(request.x()) + " (type " + PythonText.type(request.x()) + ")");
        }
        String order = request.sort() instanceof String text ? text : "";
        boolean falling = order.startsWith("-");
        Optional<String> sort = request.kind().isBar() && !order.isEmpty()
                ? Optional.of(known(data, falling ? order.substring(1) : order))
                : Optional.empty();
        return new Wishes(x, y(request, x), column(data, request.color()), column(data, request.size()), sort, falling);
    }

    private static List<String> y(ChartRequest request, Optional<String> x) {
        Table data = request.data();
        if (request.y() == null) {
            List<String> names =
                    new ArrayList<>(data.columns().stream().map(Column::name).toList());
            x.ifPresent(names::remove);
            return names;
        }
        Collection<?> given = request.y() instanceof Collection<?> list ? list : List.of(request.y());
        return given.stream().map(name -> known(data, PythonText.str(name))).toList();
    }

    private static Optional<String> column(Table data, @Nullable Object argument) {
        return argument instanceof String name && data.column(name).isPresent() ? Optional.of(name) : Optional.empty();
    }

    private static String known(Table data, String name) {
        if (data.column(name).isEmpty()) {
            throw new TableException(
                    "StreamlitColumnNotFoundError",
                    "Data does not have a column named `\"" + name + "\"`. Available columns are `"
                            + data.columns().stream().map(Column::name).collect(Collectors.joining(", ")) + "`");
        }
        return name;
    }
}
