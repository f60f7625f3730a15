package dev.weir;

import dev.weir.command.QueryParams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of the browser's address; a change shows there at once. */
public final class QueryValues {

    private final St st;

    QueryValues(St st) {
        this.st = st;
    }

    private QueryParams query() {
        return st.run().query();
    }

    /** The last value of a parameter. */
    public Optional<String> get(String key) {
        List<String> all = all(key);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** All values of a parameter, in order; none if it is not there. */
    public List<String> all(String key) {
        return query().all(key);
    }

    public List<String> keys() {
        return query().keys();
    }

    /** Gives a parameter these values instead of those it has. */
    public void set(String key, String... values) {
        query().set(key, List.of(values));
    }

    /** Removes a parameter; false if it was not there. */
    public boolean remove(String key) {
        return query().remove(key);
    }

    public void clear() {
        query().clear();
    }

    /** All parameters with all their values. */
    public Map<String, List<String>> toMap() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        keys().forEach(k -> out.put(k, all(k)));
        return out;
    }
}
