package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.GraphVizChart;
import dev.weir.wire.Markdown;
import dev.weir.wire.TextAlignmentConfig;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Diagrams that the page draws from their text: {@code st.graphviz_chart}, {@code st.mermaid_chart}. */
final class DiagramCommands {

    /** Mermaid text seldom holds three backticks, and never four. */
    private static final int SHORTEST_FENCE = 4;

    static final List<Command> ALL = List.of(
            Command.of(
                    "graphviz_chart(figure_or_dot, use_container_width=None, *, width='content', height='content')",
                    DiagramCommands::graphviz),
            Command.of("mermaid_chart(body, *, width='stretch')", DiagramCommands::mermaid));

    private DiagramCommands() {}

    private static DeltaGenerator graphviz(ScriptRun run, DeltaGenerator at, Args args) {
        Element.Builder element = Element.newBuilder()
                .setWidthConfig(Sizes.width(args.language(), Sizes.widthOrContainer(args), true))
                .setHeightConfig(Sizes.height(args.language(), args.raw("height")));
        Object figure = args.raw("figure_or_dot");
        Object text = figure instanceof String || figure == null
                ? figure
                : args.language().attribute(figure, "source");
        if (!(text instanceof String dot)) {
            throw StreamlitException.api("Unhandled type for graphviz chart: " + Texts.type(args.language(), figure));
        }
        Object engine = figure instanceof String || figure == null
                ? null
                : args.language().attribute(figure, "engine");
        String place = run.place(at).path().toString();
        GraphVizChart.Builder chart = GraphVizChart.newBuilder()
                .setSpec(dot)
                .setEngine(engine instanceof String s ? s : "dot")
                .setElementId(name(place));
        return at.draw(run, element.setGraphvizChart(chart).build());
    }

    /** A name of the element on the page, the same in every run. */
    private static String name(String place) {
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
    }

    private static DeltaGenerator mermaid(ScriptRun run, DeltaGenerator at, Args args) {
        String body = Texts.dedent(args.string("body")).strip();
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, Writer.longestRun(body) + 1));
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.width(args))
                        .setTextAlignmentConfig(
                                TextAlignmentConfig.newBuilder().setAlignment(TextAlignmentConfig.Alignment.LEFT))
                        .setMarkdown(Markdown.newBuilder()
                                .setBody(fence + "mermaid\n" + body + "\n" + fence)
                                .setElementType(Markdown.Type.NATIVE))
                        .build());
    }
}
