package dev.weir.testing.wire;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.weir.wire.Block;
import dev.weir.wire.Element;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place in the element tree: an element, a block with children, or a block that nobody has described yet. */
public final class TreeNode {
    private final @Nullable Message message;
    private final boolean element;
    private final String fragment;
    private String run;
    private SortedMap<Integer, TreeNode> children = new TreeMap<>();
    private List<Element> transients = List.of();

    private TreeNode(@Nullable Message message, boolean element, String run, String fragment) {
        this.message = message;
        this.element = element;
        this.run = run;
        this.fragment = fragment;
    }

    static TreeNode root() {
        return new TreeNode(null, false, "", "");
    }

    static TreeNode element(Element message, String run, String fragment) {
        return new TreeNode(message, true, run, fragment);
    }

    static TreeNode block(Block message, String run, String fragment) {
        return new TreeNode(message, false, run, fragment);
    }

    /** A block whose own delta has not come, known only because something stands in it. */
    static TreeNode impliedBlock(String run, String fragment) {
        return new TreeNode(null, false, run, fragment);
    }

    /** An element whose own delta has not come, known only because something passing stands there. */
    static TreeNode impliedElement(String run, String fragment) {
        return new TreeNode(null, true, run, fragment);
    }

    public boolean isElement() {
        return element;
    }

    /** The whole {@code Element} or {@code Block}; empty for a root and for places known only by what stands in them. */
    public Optional<Message> message() {
        return Optional.ofNullable(message);
    }

    /** The name of what is set, such as {@code markdown} or {@code flex_container}; empty string for none. */
    public String kind() {
        return typeField().map(FieldDescriptor::getName).orElse("");
    }

    /** What is set: the {@code Markdown}, the {@code Button}, ... */
    public Optional<Message> body() {
        return typeField().flatMap(f -> message().map(m -> (Message) m.getField(f)));
    }

    private Optional<FieldDescriptor> typeField() {
        return message()
                .map(m -> m.getOneofFieldDescriptor(
                        m.getDescriptorForType().getRealOneofs().getFirst()));
    }

    /** The fragment this was drawn in; empty string outside fragments. */
    public String fragment() {
        return fragment;
    }

    /** Children by their index; gaps are possible. */
    public SortedMap<Integer, TreeNode> children() {
        return children;
    }

    /** What shows at this place only while something lasts, such as a spinner. */
    public List<Element> transients() {
        return transients;
    }

    /** This node and all below, in the order of the page. */
    public Stream<TreeNode> walk() {
        return Stream.concat(Stream.of(this), children.values().stream().flatMap(TreeNode::walk));
    }

    void takeChildrenOf(TreeNode old) {
        children = old.children;
    }

    void showTransients(List<Element> elements, String currentRun) {
        run = currentRun;
        transients = List.copyOf(elements);
    }

    boolean drawnIn(String someRun) {
        return run.equals(someRun);
    }

    void endTransients() {
        transients = List.of();
    }
}
