package dev.weir.web.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with names in it: {@code /users/{id}} stands for any one element, {@code {rest:path}} at the end for any number of them.
 */
final class PathPattern {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)(:path)?}");

    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    /**
     * @throws IllegalArgumentException for braces that hold no name
     */
    PathPattern(String path) {
        StringBuilder regex = new StringBuilder();
        Matcher m = NAME.matcher(path);
        int end = 0;
        while (m.find()) {
            regex.append(Pattern.quote(path.substring(end, m.start())));
            regex.append(m.group(2) == null ? "([^/]+)" : "(.*)");
            names.add(m.group(1));
            end = m.end();
        }
        String rest = path.substring(end);
        if (rest.contains("{")
                || rest.contains("}")
                || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException(
                    "The route '" + path + "' must have a name of its own in each pair of braces: /users/{id}");
        }
        this.pattern = Pattern.compile(regex.append(Pattern.quote(rest)).toString());
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** What the names stand for; empty if the path does not match. */
    Optional<Map<String, String>> parameters(String path) {
        Matcher m = pattern.matcher(path);
        if (!m.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            found.put(names.get(i), m.group(i + 1));
        }
        return Optional.of(found);
    }
}
