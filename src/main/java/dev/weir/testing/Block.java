package dev.weir.testing;

import dev.weir.testing.wire.TreeNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A container and what stands in it: {@code main}, {@code sidebar}, a column, tab, expander, form, chat message ... */
public final class Block extends Node implements Found {

    private final List<Node> children = new ArrayList<>();

    Block(AppTest app, TreeNode node, String type) {
        super(app, node, type);
        node.children().values().forEach(child -> children.add(of(app, child)));
    }

    private static Node of(AppTest app, TreeNode node) {
        String type = NodeType.of(node);
        if (!node.isElement()) {
            return new Block(app, node, type);
        }
        return dev.weir.testing.wire.Widget.of(node)
                .<Node>map(sent -> new Widget(app, node, type, sent))
                .orElseGet(() -> new Element(app, node, type));
    }

    /** What stands directly in it, in order. */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** This and all below, in the order of the page. */
    @Override
    public Stream<Node> nodes() {
        return Stream.concat(
                Stream.of(this), children.stream().flatMap(c -> c instanceof Block b ? b.nodes() : Stream.of(c)));
    }
}
