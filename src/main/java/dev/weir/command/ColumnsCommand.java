package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.Block.Column;
import dev.weir.wire.Block.FlexContainer;
import dev.weir.wire.GapConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code st.columns}. */
final class ColumnsCommand {

    /** More columns than fit any screen; a mistaken count must not fill the browser's memory. */
    private static final int MAX_COLUMNS = 10_000;

    private static final Map<String, Column.VerticalAlignment> ALIGNMENTS = Map.of(
            "top", Column.VerticalAlignment.TOP,
            "center", Column.VerticalAlignment.CENTER,
            "bottom", Column.VerticalAlignment.BOTTOM);

    static final List<Command> ALL = List.of(Command.of(
            "columns(spec, *, gap='small', vertical_alignment='top', border=False, width='stretch', wrap=True)",
            ColumnsCommand::columns));

    private ColumnsCommand() {}

    private static List<DeltaGenerator> columns(ScriptRun run, DeltaGenerator at, Args args) {
        List<Double> weights = weights(args);
        Column.VerticalAlignment alignment =
                args.raw("vertical_alignment") instanceof String s ? ALIGNMENTS.get(s) : null;
        if (alignment == null) {
            throw StreamlitException.type(
                    "StreamlitInvalidVerticalAlignmentError",
                    "The `vertical_alignment` argument to `st.columns` must be `\"top\"`, `\"center\"`, `\"bottom\"`, or"
                            + " `\"distribute\"`. \nThe argument passed was " + args.text("vertical_alignment") + ".");
        }
        GapConfig gap = Gaps.of(args, "st.columns");
        boolean border = args.bool("border");
        if (!(args.raw("wrap") instanceof Boolean wrap)) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `wrap` value. Supported values: True, False.");
        }
        FlexContainer.Builder flex = FlexContainer.newBuilder()
                .setGapConfig(gap)
                .setScale(1)
                .setDirection(FlexContainer.Direction.HORIZONTAL)
                .setWrap(wrap)
                .setAlign(FlexContainer.Align.STRETCH);
        DeltaGenerator row = at.block(
                run,
                Block.newBuilder()
                        .setFlexContainer(flex)
                        .setWidthConfig(Sizes.widthWithoutContent(args))
                        .build());
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<DeltaGenerator> out = new ArrayList<>();
        for (double weight : weights) {
            Column.Builder column = Column.newBuilder()
                    .setWeight(weight / total)
                    .setVerticalAlignment(alignment)
                    .setShowBorder(border)
                    .setGapConfig(gap);
            out.add(row.block(
                    run,
                    Block.newBuilder().setColumn(column).setAllowEmpty(true).build()));
        }
        return out;
    }

    private static List<Double> weights(Args args) {
        Object spec = args.raw("spec");
        if (spec instanceof Long || spec instanceof Boolean) {
            long n = args.integer("spec");
            if (n <= 0 || n > MAX_COLUMNS) {
                throw invalid();
            }
            return Collections.nCopies((int) n, 1.0);
        }
        if (!args.language().isIterable(spec)) {
            throw invalid();
        }
        List<Double> out = new ArrayList<>();
        for (Object weight : args.elements("spec")) {
            out.add(weight(weight));
        }
        if (out.isEmpty()) {
            throw invalid();
        }
        return out;
    }

    private static double weight(@Nullable Object value) {
        if (value instanceof Number n && n.doubleValue() > 0) {
            return n.doubleValue();
        }
        throw invalid();
    }

    private static StreamlitException invalid() {
        return StreamlitException.type(
                "StreamlitInvalidColumnSpecError",
                "The `spec` argument to `st.columns` must be either a positive integer (number of columns) or a list of"
                        + " positive numbers (width ratios of the columns). See"
                        + " [documentation](https://docs.streamlit.io/develop/api-reference/layout/st.columns) for more"
                        + " information.");
    }
}
