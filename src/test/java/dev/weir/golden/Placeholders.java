package dev.weir.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Replaces what varies from run to run by placeholders, numbered by first appearance over all steps of one case: equal stays
 * equal and different stays different. One object per case.
 */
final class Placeholders {
    private static final Pattern WIDGET = Pattern.compile("\\$\\$ID-([0-9a-f]{16,})-");
    private static final Pattern MEDIA = Pattern.compile("/media/([\\w-]+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern HEX = Pattern.compile("(?<![0-9a-zA-Z])[0-9a-f]{24,}(?![0-9a-zA-Z])");
    private static final Pattern ADDRESS = Pattern.compile("\\b0x[0-9a-f]{6,}\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LIBRARY = Pattern.compile("(^|/)streamlit/(\\w+/)*$|(site|dist)-packages/");
    private static final Pattern FRAME = Pattern.compile("\\s*File \"([^\"]*)\", line (\\d+)(?:, in (.*))?");
    private static final Pattern MARKERS = Pattern.compile("[\\s^~]*");

    private final Map<String, Map<String, String>> seen = new HashMap<>();
    private final List<String> files;
    private final Pattern paths;
    private final Map<String, String> days = new HashMap<>();
    private final Pattern day;

    /**
     * @param files the case's own files, longest first; a path up to one of them becomes its relative path
     * @param today the day on which the scripts run
     */
    Placeholders(List<String> files, LocalDate today) {
        this.files = files;
        String names = files.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.paths = Pattern.compile(
                "(?<![\\w.~-])((?:/[^\\s\"'<>:|/]+)*/)(" + names + ")(?![\\w.])", Pattern.UNICODE_CHARACTER_CLASS);
        days.put(today.toString(), "<today>");
        days.put(sameDay(today, -10).toString(), "<today-10y>");
        days.put(sameDay(today, 10).toString(), "<today+10y>");
        this.day = Pattern.compile(String.join("|", days.keySet()));
    }

    /** The same day of another year; the 29th of February becomes the 28th. */
    private static LocalDate sameDay(LocalDate today, int years) {
        return today.plusYears(years);
    }

    /** The placeholder of an identity of some kind, such as {@code w1}. */
    String number(String kind, String identity) {
        Map<String, String> group = seen.computeIfAbsent(kind, k -> new HashMap<>());
        return group.computeIfAbsent(identity, i -> kind + (group.size() + 1));
    }

    String text(String s) {
        String out = replace(WIDGET, s, m -> "$$ID-<" + number("w", m.group(1)) + ">-");
        out = replace(MEDIA, out, m -> "/media/<" + number("m", m.group(1)) + ">");
        out = replace(UUID, out, m -> "<" + number("u", m.group()) + ">");
        out = replace(HEX, out, m -> "<" + number("h", m.group()) + ">");
        out = ADDRESS.matcher(out).replaceAll("0x<address>");
        out = replace(day, out, m -> days.getOrDefault(m.group(), m.group()));
        return replace(paths, out, m -> LIBRARY.matcher(m.group(1)).find() ? m.group() : m.group(2));
    }

    private static String replace(Pattern pattern, String s, Function<MatchResult, String> by) {
        return pattern.matcher(s).replaceAll(m -> Matcher.quoteReplacement(by.apply(m)));
    }

    /** The same data with all texts, keys too, replaced. */
    JsonNode data(JsonNode v) {
        if (v.isTextual()) {
            return JsonNodeFactory.instance.textNode(text(v.textValue()));
        }
        if (v.isArray()) {
            ArrayNode out = JsonNodeFactory.instance.arrayNode();
            v.forEach(x -> out.add(data(x)));
            return out;
        }
        if (v.isObject()) {
            ObjectNode out = JsonNodeFactory.instance.objectNode();
            v.properties().forEach(e -> out.set(text(e.getKey()), data(e.getValue())));
            return out;
        }
        return v;
    }

    /** The frames of a stack trace that stand in the case's own files, without the lines of markers. */
    ArrayNode trace(List<String> entries) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (String entry : entries) {
            List<String> rows = entry.stripTrailing()
                    .lines()
                    .filter(r -> !MARKERS.matcher(r).matches())
                    .toList();
            Matcher frame = FRAME.matcher(rows.isEmpty() ? "" : rows.getFirst());
            if (frame.lookingAt()) {
                String path = frame.group(1);
                files.stream()
                        .filter(f -> path.equals(f) || path.endsWith("/" + f))
                        .findFirst()
                        .filter(f -> !LIBRARY.matcher(path.substring(0, path.length() - f.length()))
                                .find())
                        .ifPresent(f -> out.addObject()
                                .put("file", f)
                                .put("line", Integer.parseInt(frame.group(2)))
                                .put("in", frame.group(3))
                                .put("code", rows.size() > 1 ? rows.get(1).strip() : null));
            }
        }
        return out;
    }
}
