package dev.weir.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weir.testing.wire.ElementTree;
import dev.weir.testing.wire.TreeNode;

/** The element tree in the form in which trees were recorded. */
final class TreeView {
    private final MessageView messages;
    private final Placeholders placeholders;

    TreeView(MessageView messages, Placeholders placeholders) {
        this.messages = messages;
        this.placeholders = placeholders;
    }

    ObjectNode of(ElementTree tree) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        tree.roots().forEach((number, root) -> {
            if (number == 0 || !root.children().isEmpty()) {
                out.set(
                        number < ElementTree.ROOTS.size() ? ElementTree.ROOTS.get(number) : number.toString(),
                        children(root));
            }
        });
        return out;
    }

    /** Fields of the inner message first, those of the enclosing one apart; identities count in the order of the page. */
    private ObjectNode node(TreeNode node) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put(node.isElement() ? "element" : "block", node.kind().isEmpty() ? null : node.kind());
        node.message().ifPresent(message -> {
            ObjectNode layout = messages.of(message);
            if (layout.remove(node.kind()) instanceof ObjectNode inner) {
                out.setAll(inner);
            }
            if (!layout.isEmpty()) {
                out.set("_layout", layout);
            }
        });
        if (!node.fragment().isEmpty()) {
            out.put("_fragment", "<" + placeholders.number("f", node.fragment()) + ">");
        }
        if (!node.isElement()) {
            out.set("children", children(node));
        }
        return out;
    }

    private ArrayNode children(TreeNode parent) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        int count = parent.children().isEmpty() ? 0 : parent.children().lastKey() + 1;
        for (int i = 0; i < count; i++) {
            TreeNode child = parent.children().get(i);
            out.add(child == null ? (JsonNode) JsonNodeFactory.instance.nullNode() : node(child));
        }
        return out;
    }
}
