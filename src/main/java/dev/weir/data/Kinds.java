package dev.weir.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds found in a list of values.
 *
 * @param missing some value is None or not-a-number
 * @param notANumber some value is not-a-number
 */
record Kinds(Set<Kind> found, boolean missing, boolean notANumber) {
    static Kinds of(Iterable<?> values) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        boolean missing = false;
        boolean notANumber = false;
        for (Object v : values) {
            if (Kind.missing(v)) {
                missing = true;
                notANumber |= v != null;
            } else {
                found.add(Kind.of(v));
            }
        }
        return new Kinds(found, missing, notANumber);
    }

    boolean only(Kind one, Kind other) {
        return EnumSet.of(one, other).containsAll(found);
    }

    /**
     * Whether pandas calls a list of these values one-dimensional: one kind of plain value, or whole numbers among
     * other plain values. (Other mixtures it calls "mixed", as it does lists and objects.)
     */
    boolean areScalars() {
        boolean plain = found.stream().noneMatch(List.of(Kind.LIST, Kind.MAP, Kind.OTHER)::contains);
        return plain && (found.size() <= 1 || found.contains(Kind.INT));
    }
}
