package dev.weir.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Vega-Lite specification on its way to the page: its data taken out, its size fitted, its generated names made stable. */
final class VegaLiteSpec {

    private static final List<String> FACETS = List.of("row", "column", "facet");
    private static final List<String> COMPOSITIONS =
            List.of("hconcat", "vconcat", "concat", "layer", "facet", "repeat");
    private static final List<String> CHILDREN = List.of("layer", "hconcat", "vconcat", "concat");
    private static final Pattern COMPOSED = Pattern.compile("\"(vconcat|hconcat|facet|layer|concat|repeat)\"");
    private static final Pattern PARAMETER = Pattern.compile("\"param_[0-9a-z]+\"");
    private static final Pattern VIEW = Pattern.compile("\"view_[0-9a-z]+\"");

    private final Language language;
    private final Map<String, @Nullable Object> spec;

    private VegaLiteSpec(Language language, Map<String, @Nullable Object> spec) {
        this.language = language;
        this.spec = spec;
    }

    /** A copy of a script's specification; an empty one is refused. */
    static VegaLiteSpec of(Language language, @Nullable Object given) {
        Map<String, @Nullable Object> spec = new LinkedHashMap<>();
        if (given != null && language.toJava(given) instanceof Map<?, ?>) {
            language.entries(given).forEach((k, v) -> spec.put(language.text(k), v));
        } else if (given != null) {
            throw StreamlitException.type(
                    "TypeError", "A Vega-Lite spec is a dict, not " + Texts.type(language, given) + ".");
        }
        if (spec.isEmpty()) {
            throw StreamlitException.api("Vega-Lite charts require a non-empty spec dict.");
        }
        return new VegaLiteSpec(language, spec);
    }

    private @Nullable Object part(String name) {
        return language.toJava(spec.get(name));
    }

    private boolean hasFacets() {
        return spec.containsKey("facet")
                || (part("encoding") instanceof Map<?, ?> e && FACETS.stream().anyMatch(e::containsKey));
    }

    /** Whether the chart decides itself how wide it is. */
    boolean isWide() {
        return hasFacets() || spec.containsKey("hconcat") || spec.containsKey("repeat");
    }

    /** Says how the chart fills its place, if the script did not. */
    void fit(boolean stretch) {
        if (!spec.containsKey("autosize")) {
            boolean nested = part("vconcat") instanceof List<?> rows
                    && rows.stream()
                            .anyMatch(r -> r instanceof Map<?, ?> m
                                    && COMPOSITIONS.stream().anyMatch(m::containsKey));
            String type = hasFacets() || nested ? "pad" : stretch && spec.containsKey("vconcat") ? "fit-x" : "fit";
            Map<String, Object> autosize = new LinkedHashMap<>(); // in order: the specification is part of the id
            autosize.put("type", type);
            autosize.put("contains", "padding");
            spec.put("autosize", autosize);
        }
        spec.computeIfPresent("encoding", (k, encoding) -> withoutNullTitles(encoding));
    }

    /** A colour's title of None leaves no room for the legend in some versions of Vega: a blank does. */
    private Object withoutNullTitles(Object encoding) {
        if (!(Plain.of(language, encoding) instanceof Map<?, ?> channels)
                || !(channels.get("color") instanceof Map<?, ?> given)) {
            return encoding;
        }
        Map<Object, @Nullable Object> out = new LinkedHashMap<>(channels);
        Map<Object, @Nullable Object> color = new LinkedHashMap<>(given);
        color.replace("title", null, " ");
        if (color.get("legend") instanceof Map<?, ?> legend) {
            Map<Object, @Nullable Object> titled = new LinkedHashMap<>(legend);
            titled.replace("title", null, " ");
            color.put("legend", titled);
        }
        out.put("color", color);
        return out;
    }

    /** Takes the data sets out that the specification brings, by name. */
    Map<String, @Nullable Object> takeDatasets() {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        Object datasets = spec.remove("datasets");
        if (datasets != null) {
            language.entries(datasets).forEach((name, rows) -> out.put(language.text(name), rows));
        }
        return out;
    }

    /** Takes the data out; null if there is none, or only an address or a name. */
    @Nullable
    Object takeData() {
        Object data = spec.get("data");
        if (data == null) {
            return null;
        }
        if (!(language.toJava(data) instanceof Map<?, ?> source)) {
            return spec.remove("data");
        }
        if (!source.containsKey("values")) {
            return null;
        }
        spec.remove("data");
        return language.entries(data).get("values");
    }

    /**
     * The parameters whose selections are reported, sorted.
     *
     * @throws StreamlitException if there are none, or {@code selection_mode} names one that is not there
     */
    List<String> selections(Args args) {
        Set<String> all = new TreeSet<>();
        collect(Plain.of(language, spec), all);
        if (all.isEmpty()) {
            throw StreamlitException.api(
                    "Selections are activated, but the provided chart spec does not have any selections defined. To add"
                            + " selections to `st.altair_chart`, check out the documentation [here]"
                            + "(https://altair-viz.github.io/user_guide/interactions.html"
                            + "#selections-capturing-chart-interactions). For adding selections to `st.vega_lite_chart`,"
                            + " take a look at the specification [here](https://vega.github.io/vega-lite/docs/selection.html).");
        }
        if (!args.given("selection_mode")) {
            return List.copyOf(all);
        }
        Set<String> wanted = new TreeSet<>();
        if (args.raw("selection_mode") instanceof String one) {
            wanted.add(one);
        } else {
            args.elements("selection_mode").forEach(m -> wanted.add(language.text(m)));
        }
        for (String name : wanted) {
            if (!all.contains(name)) {
                throw StreamlitException.api("Selection parameter '" + name
                        + "' is not defined in the chart spec. Available selection parameters are: "
                        + all.stream()
                                .map(language::repr)
                                .toList()
                                .toString()
                                .replace('[', '{')
                                .replace(']', '}')
                        + ".");
            }
        }
        return List.copyOf(wanted);
    }

    private static void collect(@Nullable Object node, Set<String> names) {
        if (!(node instanceof Map<?, ?> map)) {
            return;
        }
        if (map.get("params") instanceof List<?> params) {
            for (Object p : params) {
                if (p instanceof Map<?, ?> m && m.get("name") instanceof String name && m.get("select") != null) {
                    names.add(name);
                }
            }
        }
        for (String key : CHILDREN) {
            if (map.get(key) instanceof List<?> children) {
                children.forEach(child -> collect(child, names));
            }
        }
        collect(map.get("spec"), names);
    }

    /** The specification as JSON. Altair counts the names it makes up over all charts; here they begin at 1 in each. */
    String json() {
        String json = Plain.json(language, spec);
        if (spec.containsKey("params")) {
            json = renumber(json, PARAMETER, "param_");
        }
        return COMPOSED.matcher(json).find() ? renumber(json, VIEW, "view_") : json;
    }

    private static String renumber(String json, Pattern pattern, String prefix) {
        Map<String, String> names = new LinkedHashMap<>();
        Function<String, String> next = old -> "\"" + prefix + (names.size() + 1) + "\"";
        Matcher m = pattern.matcher(json);
        return m.replaceAll(found -> {
            String old = found.group();
            String known = names.get(old);
            if (known == null) {
                known = next.apply(old);
                names.put(old, known);
            }
            return known;
        });
    }

    @Override
    public String toString() {
        return new ArrayList<>(spec.keySet()).toString();
    }
}
