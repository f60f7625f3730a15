package dev.weir.session;

import java.util.List;

/**
 * A session while no server is there.
 *
 * @param owner who may go on with it
 */
public record KeptSession(String id, String owner, List<Value> values) {

    /**
     * A value of its state.
     *
     * @param widget the id of the widget whose key it is; empty for a value that the script set
     * @param text as the script's language wrote it
     */
    public record Value(String key, String widget, String text) {}

    /** About how many characters it takes. */
    long size() {
        return id.length()
                + owner.length()
                + values.stream()
                        .mapToLong(v -> v.key().length()
                                + v.widget().length()
                                + v.text().length())
                        .sum();
    }
}
