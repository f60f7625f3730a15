package dev.weir.testing;

import java.util.AbstractList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in the order of the page; immutable.
 *
 * @param <N> what it is
 */
public final class Elements<N extends Node> extends AbstractList<N> {

    private final List<N> found;

    private Elements(List<N> found) {
        this.found = found;
    }

    static <N extends Node> Elements<N> of(List<Node> nodes, Class<N> kind) {
        return new Elements<>(
                nodes.stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    @Override
    public N get(int index) {
        return found.get(index);
    }

    @Override
    public int size() {
        return found.size();
    }

    /**
     * The one whose key is this.
     *
     * @throws NoSuchElementException if there is none
     */
    public N withKey(String key) {
        return found.stream()
                .filter(n -> n.key().filter(key::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is none with the key '" + key + "'; keys are "
                        + found.stream().flatMap(n -> n.key().stream()).toList()));
    }

    /**
     * The first whose label is this.
     *
     * @throws NoSuchElementException if there is none
     */
    public N withLabel(String label) {
        return found.stream()
                .filter(n -> n.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is none with the label '" + label
                        + "'; labels are " + found.stream().map(Node::label).toList()));
    }

    /** The values of all. */
    public List<@Nullable Object> values() {
        List<@Nullable Object> out = new java.util.ArrayList<>();
        for (N n : found) {
            out.add(n instanceof Element e ? e.value() : null);
        }
        return out;
    }
}
