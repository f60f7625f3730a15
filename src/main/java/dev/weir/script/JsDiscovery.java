package dev.weir.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the App in a JavaScript file by looking at its code, comments and texts left out; nothing of it is executed.
 *
 * <p>As for Python: of several Apps {@code app} is taken first, then {@code streamlit_app}, then the first; an App without a name counts,
 * and so does one made by a name of the class: {@code const { App } = st}.
 */
final class JsDiscovery {

    private static final List<String> PREFERRED = List.of("app", "streamlit_app");

    private static final Pattern ALIAS = Pattern.compile(
            "\\{[^{}]*\\bApp\\b(?:\\s*:\\s*([\\w$]+))?[^{}]*}\\s*=\\s*st\\b|([\\w$]+)\\s*=\\s*st\\s*\\.\\s*App\\b(?!\\s*\\()");

    /** A slash after one of these, or after a word of the language, begins a regular expression; after others it divides. */
    private static final String BEFORE_REGEX = "(,=:[!&|?{};+-*%<>~^";

    private static final Pattern WORD_BEFORE_REGEX =
            Pattern.compile("\\b(return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield)\\s*$");

    private JsDiscovery() {}

    /** The variable of the file's top level that holds the App; "" for an App without one; empty for a plain script. */
    static Optional<String> find(String source) {
        String code = codeOf(source);
        String names = "st\\s*\\.\\s*App";
        Matcher alias = ALIAS.matcher(code);
        while (alias.find()) {
            String name = alias.group(1) != null ? alias.group(1) : alias.group(2);
            names += "|" + Pattern.quote(name == null ? "App" : name);
        }
        Matcher made = Pattern.compile("(?:([\\w$]+)\\s*=\\s*)?\\bnew\\s+(?:" + names + ")\\s*\\(")
                .matcher(code);
        List<String> found = new ArrayList<>();
        boolean any = false;
        while (made.find()) {
            any = true;
            String name = made.group(1);
            if (name != null && depth(code, made.start()) == 0) {
                found.add(name);
            }
        }
        if (!any) {
            return Optional.empty();
        }
        return Optional.of(
                PREFERRED.stream().filter(found::contains).findFirst().orElse(found.isEmpty() ? "" : found.getFirst()));
    }

    private static int depth(String code, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += switch (code.charAt(i)) {
                case '{', '(' -> 1;
                case '}', ')' -> -1;
                default -> 0;
            };
        }
        return depth;
    }

    /** The source with spaces where comments, texts and regular expressions are. */
    static String codeOf(String source) {
        StringBuilder out = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            int end = endOfOther(source, i, out);
            if (end > i) {
                out.append(" ".repeat(end - i));
                i = end;
            } else {
                out.append(source.charAt(i));
                i++;
            }
        }
        return out.toString();
    }

    /** Where a comment, text or regular expression ends that begins here; the place itself if none does. */
    private static int endOfOther(String source, int at, StringBuilder before) {
        char c = source.charAt(at);
        if (source.startsWith("//", at)) {
            return endAt(source, source.indexOf('\n', at), 0);
        }
        if (source.startsWith("/*", at)) {
            return endAt(source, source.indexOf("*/", at + 2), 2);
        }
        if (c == '"' || c == '\'' || c == '`') {
            return closing(source, at, c, null);
        }
        return c == '/' && mayBeRegex(before) ? closing(source, at, '/', '\n') : at;
    }

    private static int endAt(String source, int index, int length) {
        return index < 0 ? source.length() : index + length;
    }

    private static boolean mayBeRegex(StringBuilder before) {
        String code = before.toString().stripTrailing();
        return code.isEmpty()
                || BEFORE_REGEX.indexOf(code.charAt(code.length() - 1)) >= 0
                || WORD_BEFORE_REGEX.matcher(code).find();
    }

    /**
     * Behind the next such quote. Classes of a regular expression may hold a slash.
     *
     * @param never what cannot stand inside: the quote then was none
     */
    private static int closing(String source, int at, char quote, @Nullable Character never) {
        boolean inClass = false;
        for (int i = at + 1; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote == '/' && (c == '[' || c == ']')) {
                inClass = c == '[';
            } else if (c == quote && !inClass) {
                return i + 1;
            } else if (never != null && c == never) {
                return at;
            }
        }
        return source.length();
    }
}
