package dev.weir.testing.wire;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.weir.wire.Block;
import dev.weir.wire.Delta;
import dev.weir.wire.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the page shows: four roots, changed by deltas and cleared of what a finished run did not draw again. */
public final class ElementTree {
    /** The roots in the order of their numbers on the wire. */
    public static final List<String> ROOTS = List.of("main", "sidebar", "event", "bottom");

    /** The fields in which elements carry what a person reads. */
    private static final List<String> TEXT_FIELDS = List.of("body", "code_text", "text", "message", "label");

    private final SortedMap<Integer, TreeNode> roots = new TreeMap<>();

    public ElementTree() {
        for (int i = 0; i < ROOTS.size(); i++) {
            roots.put(i, TreeNode.root());
        }
    }

    public void apply(List<Integer> path, Delta delta, String run) {
        String fragment = delta.getFragmentId();
        TreeNode parent = roots.computeIfAbsent(path.getFirst(), i -> TreeNode.root());
        for (int index : path.subList(1, path.size() - 1)) {
            TreeNode next = parent.children().get(index);
            if (next == null || next.isElement()) {
                next = TreeNode.impliedBlock(run, fragment);
                parent.children().put(index, next);
            }
            parent = next;
        }
        int last = path.getLast();
        switch (delta.getTypeCase()) {
            case NEW_ELEMENT -> parent.children().put(last, TreeNode.element(delta.getNewElement(), run, fragment));
            case ADD_BLOCK -> parent.children().put(last, replaced(parent.children(), last, delta, run));
            case NEW_TRANSIENT ->
                parent.children()
                        .computeIfAbsent(last, i -> TreeNode.impliedElement(run, fragment))
                        .showTransients(delta.getNewTransient().getElementsList(), run);
            case TYPE_NOT_SET -> throw new IllegalStateException("a delta that says nothing, at " + path);
        }
    }

    /** A block that stays of the same type keeps its children: the run that follows draws them again or clears them. */
    private static TreeNode replaced(SortedMap<Integer, TreeNode> siblings, int index, Delta delta, String run) {
        TreeNode block = TreeNode.block(delta.getAddBlock(), run, delta.getFragmentId());
        Optional.ofNullable(siblings.get(index))
                .filter(old -> old.message()
                        .filter(m -> m instanceof Block b
                                && b.getTypeCase() == delta.getAddBlock().getTypeCase())
                        .isPresent())
                .ifPresent(block::takeChildrenOf);
        return block;
    }

    /**
     * Removes what the finished run did not draw.
     *
     * @param fragments the fragments that ran; empty for a full run, which clears everything older
     */
    public void clearStale(String run, Set<String> fragments) {
        roots.values().forEach(root -> clearBelow(root, run, fragments));
    }

    private static void clearBelow(TreeNode node, String run, Set<String> fragments) {
        node.children()
                .values()
                .removeIf(c -> !c.drawnIn(run) && (fragments.isEmpty() || fragments.contains(c.fragment())));
        for (TreeNode child : node.children().values()) {
            child.endTransients();
            clearBelow(child, run, fragments);
        }
    }

    /** The roots by number; see {@link #ROOTS}. */
    public SortedMap<Integer, TreeNode> roots() {
        return roots;
    }

    /** Every node in the order of the page, main first. */
    public Stream<TreeNode> walk() {
        return roots.values().stream().flatMap(TreeNode::walk);
    }

    /** The elements, in the order of the page. */
    public List<Element> elements() {
        return walk().filter(TreeNode::isElement)
                .flatMap(n -> n.message().stream())
                .map(Element.class::cast)
                .toList();
    }

    /** The bodies of all elements and blocks of a kind, such as {@code markdown} or {@code expandable}. */
    public List<Message> all(String kind) {
        return walk().filter(n -> n.kind().equals(kind))
                .flatMap(n -> n.body().stream())
                .toList();
    }

    /** The kinds of all elements, in the order of the page. */
    public List<String> kinds() {
        return walk().filter(TreeNode::isElement).map(TreeNode::kind).toList();
    }

    /** What a person reads: bodies, code, messages, labels of widgets and blocks, in the order of the page. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        walk().flatMap(n -> n.body().stream())
                .forEach(body -> TEXT_FIELDS.stream()
                        .map(body.getDescriptorForType()::findFieldByName)
                        .filter(f -> f != null && f.getJavaType() == FieldDescriptor.JavaType.STRING && !f.isRepeated())
                        .map(f -> (String) body.getField(f))
                        .filter(s -> !s.isEmpty())
                        .forEach(texts::add));
        return texts;
    }

    /** The messages of all exceptions on the page. */
    public List<String> exceptions() {
        return elements().stream()
                .filter(Element::hasException)
                .map(e -> e.getException().getMessage())
                .toList();
    }
}
