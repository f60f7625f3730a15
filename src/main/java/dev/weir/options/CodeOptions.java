package dev.weir.options;

/** Options of {@code st.code}. */
public final class CodeOptions extends TallOptions<CodeOptions> {

    /** The language to highlight; default {@code "python"}. */
    public CodeOptions language(String name) {
        return set("language", name);
    }

    /** Whether lines are numbered; default false. */
    public CodeOptions lineNumbers(boolean shown) {
        return set("line_numbers", shown);
    }

    /** Whether long lines are broken; default false. */
    public CodeOptions wrapLines(boolean wrap) {
        return set("wrap_lines", wrap);
    }
}
