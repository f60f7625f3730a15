package dev.weir.testing;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.weir.testing.wire.TreeNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something on the page that an app drew. It is that of one run: after the next one, look for it again. */
public abstract sealed class Node permits Block, Element {

    private final AppTest app;
    private final String type;
    private final Optional<Message> message;

    Node(AppTest app, TreeNode node, String type) {
        this.app = app;
        this.type = type;
        this.message = node.body();
    }

    /** What it is, by the name of its command where it has one: {@code title}, {@code button}, {@code column} ... */
    public final String type() {
        return type;
    }

    /** What was sent to the browser; empty for what was not drawn by a command, such as {@code main}. */
    public final Optional<Message> proto() {
        return message;
    }

    /**
     * A field of what was sent to the browser, such as {@code label} or {@code help}: a text, number, truth, message or list of these; an
     * enum's number.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public final Object field(String name) {
        Message sent = message.orElseThrow(() -> new IllegalArgumentException("The " + type + " has no fields"));
        FieldDescriptor field = sent.getDescriptorForType().findFieldByName(name);
        if (field == null) {
            throw new IllegalArgumentException("A " + type + " has no field '" + name + "'; it has "
                    + sent.getDescriptorForType().getFields().stream()
                            .map(FieldDescriptor::getName)
                            .toList());
        }
        return sent.getField(field) instanceof EnumValueDescriptor e ? e.getNumber() : sent.getField(field);
    }

    /** A field that is a text; "" where there is no such field. */
    final String text(String name) {
        return message.filter(m -> m.getDescriptorForType().findFieldByName(name) != null)
                .map(m -> String.valueOf(field(name)))
                .orElse("");
    }

    /** What a person reads on it; "" for none. */
    public final String label() {
        return text("label");
    }

    /** The key that the script gave. */
    public Optional<String> key() {
        return Optional.ofNullable(keyOf(text("id")));
    }

    /** An id ends in the key: {@code $$ID-HASH-KEY}, with None for none. */
    private static @Nullable String keyOf(String id) {
        String[] parts = id.split("-", 3);
        return parts.length < 3 || parts[2].equals("None") ? null : parts[2];
    }

    /** The test that this is part of. */
    final AppTest app() {
        return app;
    }

    /** Runs the app again with what was set, as {@link AppTest#run()}. */
    public final AppTest run() {
        return app.run();
    }

    @Override
    public String toString() {
        return type + (label().isEmpty() ? "" : " '" + label() + "'");
    }
}
