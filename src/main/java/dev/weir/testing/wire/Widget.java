package dev.weir.testing.wire;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something on the page that has an identity: an element or a block a person can act on.
 *
 * @param kind its name on the wire, such as {@code text_input}
 * @param body its message
 * @param fragment the fragment it stands in, empty string for none
 */
public record Widget(String kind, Message body, String fragment) {
    /** Kinds whose value lasts for one run only. */
    private static final Set<String> TRIGGERS =
            Set.of("button", "download_button", "link_button", "menu_button", "chat_input");

    public static Optional<Widget> of(TreeNode node) {
        return node.body()
                .map(body -> new Widget(node.kind(), body, node.fragment()))
                .filter(w -> !w.id().isEmpty());
    }

    public String id() {
        return text("id");
    }

    public String label() {
        return text("label");
    }

    /** The form it belongs to, empty string for none. */
    public String formId() {
        return text("form_id");
    }

    public boolean isTrigger() {
        return TRIGGERS.contains(kind);
    }

    /** Whether the server tells the browser to take over the value it sends. */
    boolean isForced() {
        return flag("set_value");
    }

    boolean isNamed(String name) {
        return label().equals(name) || text("title").equals(name);
    }

    boolean isKeyedOrHinted(String name) {
        return id().endsWith("-" + name) || text("placeholder").equals(name);
    }

    /** A string field; empty where the message has no such field. */
    public String text(String field) {
        return find(field)
                .filter(f -> f.getJavaType() == FieldDescriptor.JavaType.STRING && !f.isRepeated())
                .map(f -> (String) body.getField(f))
                .orElse("");
    }

    /** A bool field; false where the message has no such field. */
    public boolean flag(String field) {
        return find(field).map(f -> (Boolean) body.getField(f)).orElse(false);
    }

    /** Whether an optional field is set. */
    public boolean has(String field) {
        return find(field).map(body::hasField).orElse(false);
    }

    /** The value of a field that must be there. */
    public Object value(String field) {
        return body.getField(
                find(field).orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + field)));
    }

    public int number(String field) {
        return value(field) instanceof EnumValueDescriptor e ? e.getNumber() : ((Number) value(field)).intValue();
    }

    public List<?> list(String field) {
        return (List<?>) value(field);
    }

    private Optional<FieldDescriptor> find(String field) {
        return Optional.ofNullable(body.getDescriptorForType().findFieldByName(field));
    }
}
