package dev.weir.data.chart;

/** Names of columns that the chart adds, unlikely to be a script's own. Streamlit's words: the frontend knows them. */
final class Names {
    static final String SUFFIX = " -- streamlit-generated";
    static final String INDEX = "index" + SUFFIX;
    static final String COLOR = "color" + SUFFIX;
    static final String VALUE = "value" + SUFFIX;
    static final String NONE = "DOES_NOT_EXIST" + SUFFIX;

    /** Stands, with the column's place, for a name in which Vega-Lite would see a path into an object. */
    private static final String ALIAS = "col" + SUFFIX + "-";

    private Names() {}

    static boolean isPath(String name) {
        return name.chars().anyMatch(c -> c == '.' || c == '[' || c == ']' || c == '\\');
    }

    static String alias(int place) {
        return ALIAS + place;
    }

    static boolean isGenerated(String name) {
        return name.equals(INDEX) || name.equals(COLOR) || name.equals(VALUE);
    }

    /** A generated name as people read it: index, color, value. */
    static String shown(String name) {
        return isGenerated(name) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
