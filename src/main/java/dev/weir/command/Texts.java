package dev.weir.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cleaning of texts that scripts write over several indented lines. */
final class Texts {

    private Texts() {}

    /** The text of a value without common indentation and surrounding blanks, as Streamlit cleans all bodies. */
    static String clean(Args args, String name) {
        return dedent(args.text(name)).strip();
    }

    /** Removes the indentation that all lines with anything on them share. */
    static String dedent(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        String margin = null;
        for (String line : lines) {
            if (!line.isBlank()) {
                String indent =
                        line.substring(0, line.length() - line.stripLeading().length());
                margin = margin == null ? indent : common(margin, indent);
            }
        }
        int cut = margin == null ? 0 : margin.length();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            out.append(i == 0 ? "" : "\n").append(line.isBlank() ? "" : line.substring(cut));
        }
        return out.toString();
    }

    /** A value's type as messages quote it: {@code <class 'list'>} in Python. */
    static String type(Language language, @Nullable Object value) {
        Object type = value == null ? null : language.attribute(value, "__class__");
        return type == null ? "<class '" + language.typeName(value) + "'>" : language.text(type);
    }

    private static String common(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return a.substring(0, n);
    }
}
