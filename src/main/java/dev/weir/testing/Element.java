package dev.weir.testing;

import com.google.protobuf.Message;
import dev.weir.data.Table;
import dev.weir.testing.arrow.ShownTable;
import dev.weir.testing.wire.TreeNode;
import dev.weir.wire.Dataframe;
import dev.weir.wire.ImageList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element, such as a title, a metric or a widget. */
public sealed class Element extends Node permits Widget {

    /** The fields in which elements carry what they show. */
    private static final List<String> SHOWN = List.of("body", "code_text", "text", "message");

    Element(AppTest app, TreeNode node, String type) {
        super(app, node, type);
    }

    /**
     * What it shows: the text of a title, markdown, code, metric, message or exception; the addresses of an image's pictures;
     * a {@link Table} for a data frame or table.
     *
     * @throws IllegalStateException for a kind without such a value; {@link #field} reads those
     */
    public @Nullable Object value() {
        Optional<Message> sent = proto();
        if (sent.isPresent() && sent.get() instanceof ImageList images) {
            return images.getImgsList().stream().map(i -> i.getUrl()).toList();
        }
        Optional<Table> table = sent.flatMap(Element::table);
        if (table.isPresent()) {
            return table.get();
        }
        return SHOWN.stream()
                .filter(name ->
                        sent.isPresent() && sent.get().getDescriptorForType().findFieldByName(name) != null)
                .findFirst()
                .map(this::field)
                .orElseThrow(() -> new IllegalStateException(
                        "A " + type() + " has no value; field(name) reads what was sent of it"));
    }

    /** The rows that were sent of a data frame or table; empty for anything else. */
    static Optional<Table> table(Message sent) {
        return switch (sent) {
            case Dataframe frame ->
                Optional.of(ShownTable.read(frame.getArrowData().getData()));
            case dev.weir.wire.Table shown ->
                Optional.of(ShownTable.read(shown.getArrowData().getData()));
            default -> Optional.empty();
        };
    }
}
