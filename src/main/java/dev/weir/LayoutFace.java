package dev.weir;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.Root;
import dev.weir.options.ColumnsOptions;
import dev.weir.options.TabsOptions;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Places beside each other. */
sealed interface LayoutFace extends Face permits St {

    /** The sidebar. */
    default St sidebar() {
        return Calls.st(this).at(DeltaGenerator.root(Root.SIDEBAR));
    }

    /** Draws a part of the page in the sidebar. */
    default St sidebar(PageFunction body) {
        St side = sidebar();
        side.with(body);
        return side;
    }

    /** The bottom of the page, which stays in sight. */
    default St bottom() {
        return Calls.st(this).at(DeltaGenerator.root(Root.BOTTOM));
    }

    /** Draws a part of the page at its bottom, which stays in sight. */
    default St bottom(PageFunction body) {
        St bottom = bottom();
        bottom.with(body);
        return bottom;
    }

    /** Columns of equal width. */
    default List<St> columns(int count) {
        return columns(count, o -> {});
    }

    default List<St> columns(int count, Consumer<ColumnsOptions> options) {
        return places("columns", Calls.set(new ColumnsOptions(), options).given(), count);
    }

    /** Columns whose widths are to each other as the numbers are. */
    default List<St> columns(double... widths) {
        return columns(Arrays.stream(widths).boxed().toList(), o -> {});
    }

    default List<St> columns(List<? extends Number> widths, Consumer<ColumnsOptions> options) {
        return places("columns", Calls.set(new ColumnsOptions(), options).given(), widths);
    }

    /** Tabs, one open at a time; all are drawn in every run. */
    default List<St> tabs(String... labels) {
        return tabs(List.of(labels), o -> {});
    }

    default List<St> tabs(List<String> labels, Consumer<TabsOptions> options) {
        return places("tabs", Calls.set(new TabsOptions(), options).given(), labels);
    }

    private List<St> places(String command, java.util.Map<String, @Nullable Object> named, Object argument) {
        Object places = Calls.st(this).invoke(command, named, argument);
        return places instanceof List<?> l
                ? l.stream().map(p -> Calls.st(this).at(p)).toList()
                : List.of();
    }
}
