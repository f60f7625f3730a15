package dev.weir.web.middleware;

import jakarta.servlet.FilterConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A filter's init parameters; the names that were asked for are those that it knows. */
final class Parameters {

    private final String filter;
    private final FilterConfig config;
    private final List<String> known = new ArrayList<>();

    Parameters(String filter, FilterConfig config) {
        this.filter = filter;
        this.config = config;
    }

    Optional<String> text(String name) {
        known.add(name);
        return Optional.ofNullable(config.getInitParameter(name));
    }

    /** The parts of a list with commas. */
    List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    int number(String name, int fallback) {
        Optional<String> value = text(name);
        try {
            return value.map(Integer::parseInt).orElse(fallback);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    filter + ": " + name + " must be a whole number, not '" + value.get() + "'");
        }
    }

    /**
     * @throws IllegalArgumentException for a parameter that nobody asked for: a slip of a name would leave a door open
     */
    void refuseOthers() {
        for (String name : Collections.list(config.getInitParameterNames())) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        filter + " has no parameter '" + name + "', only " + String.join(", ", known));
            }
        }
    }
}
