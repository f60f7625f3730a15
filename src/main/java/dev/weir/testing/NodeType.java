package dev.weir.testing;

import com.google.protobuf.Message;
import dev.weir.testing.wire.TreeNode;
import dev.weir.wire.Alert;
import dev.weir.wire.Block.Expandable;
import dev.weir.wire.Checkbox;
import dev.weir.wire.Heading;
import dev.weir.wire.Markdown;
import dev.weir.wire.Slider;
import java.util.Locale;

/** The types of nodes, by the names that {@code streamlit.testing.v1} (1.62) has for them. */
final class NodeType {

    private NodeType() {}

    /** The type of what a delta drew: that of its message, told apart where one message serves several commands. */
    static String of(TreeNode node) {
        String kind = node.kind();
        return node.body().map(body -> of(kind, body)).orElse("unknown");
    }

    private static String of(String kind, Message body) {
        return switch (body) {
            case Alert alert -> lower(alert.getFormat());
            case Heading heading ->
                switch (heading.getTag()) {
                    case "h1" -> "title";
                    case "h2" -> "header";
                    default -> "subheader";
                };
            case Markdown text ->
                switch (text.getElementType()) {
                    case CAPTION, LATEX, DIVIDER -> lower(text.getElementType());
                    default -> "markdown";
                };
            case Checkbox box -> lower(box.getType()).equals("toggle") ? "toggle" : "checkbox";
            case Slider slider -> lower(slider.getType()).equals("select_slider") ? "select_slider" : "slider";
            case Expandable expandable -> expandable.getIcon().isEmpty() ? "expander" : "status";
            default -> kind.equals("imgs") ? "image" : kind;
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
