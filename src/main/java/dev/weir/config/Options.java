package dev.weir.config;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All options there are: Streamlit 1.62's and Weir's own. */
public final class Options {
    /** A name with more slips than this is not a slip of another one. */
    private static final int MAX_SLIPS = 4;

    private static final Map<String, Option> BY_KEY = byKey();

    private Options() {}

    private static Map<String, Option> byKey() {
        Map<String, Option> found = new LinkedHashMap<>();
        Stream.of(CoreOptions.all(), ServerOptions.all(), ThemeOptions.all(), WeirOptions.all(), FrontOptions.all())
                .flatMap(List::stream)
                .forEach(option -> found.put(option.key(), option));
        return Collections.unmodifiableMap(found);
    }

    /** Every option, by section. */
    public static List<Option> all() {
        return List.copyOf(BY_KEY.values());
    }

    /** The option of this name. */
    public static Optional<Option> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The option somebody probably meant by a name that does not exist. */
    public static Optional<String> nearest(String key) {
        String last = last(key);
        return BY_KEY.keySet().stream()
                .filter(known -> slips(known, key) <= MAX_SLIPS || last(known).equals(last))
                .min(Comparator.comparingInt(known -> slips(known, key)));
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, left out or changed to get from one name to the other. */
    private static int slips(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
