package dev.weir.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of a command line: an address, and {@code --name value} pairs. */
record Options(Map<String, String> values) {
    /** @throws IllegalArgumentException for a name without a value */
    static Options of(String... words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                values.put("url", words[i]);
            } else if (i + 1 < words.length) {
                values.put(words[i].substring(2), words[++i]);
            } else {
                throw new IllegalArgumentException(words[i] + " needs a value");
            }
        }
        return new Options(Map.copyOf(values));
    }

    URI url() {
        return URI.create(text("url").orElseThrow(() -> new IllegalArgumentException("say the app's address")));
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
