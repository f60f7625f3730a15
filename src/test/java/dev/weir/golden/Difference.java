package dev.weir.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** The first place where two trees differ, in words; numbers may differ by a billionth of their size. */
final class Difference {
    private static final double TOLERANCE = 1e-9;
    private static final int SHOWN = 160;

    private Difference() {}

    /** Empty where the trees are equal. */
    static Optional<String> first(JsonNode want, JsonNode got, String path) {
        if (want.isNumber() && got.isNumber()) {
            double w = want.doubleValue();
            double g = got.doubleValue();
            boolean same = w == g || Math.abs(w - g) <= TOLERANCE * Math.max(Math.abs(w), Math.abs(g));
            return same ? Optional.empty() : differs(path, want, got);
        }
        if (want.isObject() && got.isObject()) {
            return ofObjects(want, got, path);
        }
        if (want.isArray() && got.isArray()) {
            return ofArrays(want, got, path);
        }
        return want.equals(got) ? Optional.empty() : differs(path, want, got);
    }

    private static Optional<String> ofObjects(JsonNode want, JsonNode got, String path) {
        String kind = kind(want);
        if (!kind.equals(kind(got))) {
            return Optional.of("%s: expected %s, found %s: %s".formatted(path, kind, kind(got), brief(got)));
        }
        String inner = kind.isEmpty() ? path : path + "<" + kind + ">";
        for (Map.Entry<String, JsonNode> e : want.properties()) {
            if (!got.has(e.getKey())) {
                return Optional.of("%s.%s: expected %s, not there".formatted(inner, e.getKey(), brief(e.getValue())));
            }
        }
        for (Map.Entry<String, JsonNode> e : got.properties()) {
            if (!want.has(e.getKey())) {
                return Optional.of("%s.%s: not expected, found %s".formatted(inner, e.getKey(), brief(e.getValue())));
            }
        }
        return want.properties().stream()
                .flatMap(e -> first(e.getValue(), got.get(e.getKey()), inner + "." + e.getKey()).stream())
                .findFirst();
    }

    private static Optional<String> ofArrays(JsonNode want, JsonNode got, String path) {
        int common = Math.min(want.size(), got.size());
        for (int i = 0; i < common; i++) {
            Optional<String> found = first(want.get(i), got.get(i), path + "[" + i + "]");
            if (found.isPresent()) {
                return found;
            }
        }
        if (want.size() == got.size()) {
            return Optional.empty();
        }
        boolean missing = want.size() > got.size();
        return Optional.of("%s: %d expected, %d found; %s: %s"
                .formatted(
                        path,
                        want.size(),
                        got.size(),
                        missing ? "missing" : "too many",
                        brief((missing ? want : got).get(common))));
    }

    private static String kind(JsonNode node) {
        return node.path("element").asText(node.path("block").asText(""));
    }

    private static Optional<String> differs(String path, JsonNode want, JsonNode got) {
        return Optional.of("%s: expected %s, found %s".formatted(path, brief(want), brief(got)));
    }

    private static String brief(JsonNode node) {
        String text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    }
}
