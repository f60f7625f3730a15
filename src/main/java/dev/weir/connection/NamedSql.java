package dev.weir.connection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement with {@code :name} for its values, as JDBC wants it: question marks and the values in their order. Texts in quotes,
 * comments and {@code ::type} stay as they are; a list stands for as many values ({@code in (:ports)}).
 */
record NamedSql(String text, List<@Nullable Object> values) {

    /** Values by name, or in order for question marks; null for none. */
    static NamedSql of(String sql, @Nullable Object params) {
        return switch (params) {
            case null -> new NamedSql(sql, List.of());
            case Map<?, ?> named -> new Reader(sql, named).read();
            case Collection<?> list -> new NamedSql(sql, new ArrayList<>(list));
            default ->
                throw new SqlException(
                        "The params of a query are a dictionary for :name or a list for ?, not " + params + ".");
        };
    }

    /** Goes through a statement once. */
    private static final class Reader {
        private final String sql;
        private final Map<?, ?> named;
        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable Object> values = new ArrayList<>();
        private int at;

        Reader(String sql, Map<?, ?> named) {
            this.sql = sql;
            this.named = named;
        }

        NamedSql read() {
            while (at < sql.length()) {
                char c = sql.charAt(at);
                if (c == '\'' || c == '"' || c == '`') {
                    copyTo(sql.indexOf(c, at + 1), 1);
                } else if (sql.startsWith("--", at)) {
                    copyTo(sql.indexOf('\n', at), 1);
                } else if (sql.startsWith("/*", at)) {
                    copyTo(sql.indexOf("*/", at + 2), 2);
                } else if (sql.startsWith("::", at)) {
                    text.append("::");
                    at += 2;
                } else if (c == ':' && isName(at + 1) && !Character.isDigit(sql.charAt(at + 1))) {
                    value();
                } else {
                    text.append(c);
                    at++;
                }
            }
            return new NamedSql(text.toString(), values);
        }

        /** Copies what ends there, or all the rest if it never ends. */
        private void copyTo(int end, int length) {
            int next = end < 0 ? sql.length() : end + length;
            text.append(sql, at, next);
            at = next;
        }

        private boolean isName(int place) {
            return place < sql.length() && (Character.isLetterOrDigit(sql.charAt(place)) || sql.charAt(place) == '_');
        }

        private void value() {
            int end = at + 1;
            while (isName(end)) {
                end++;
            }
            String name = sql.substring(at + 1, end);
            if (!named.containsKey(name)) {
                throw new SqlException(
                        "The statement has :" + name + ", the params do not. They have: " + named.keySet());
            }
            if (named.get(name) instanceof Collection<?> several) {
                text.append(several.isEmpty() ? "NULL" : "?" + ", ?".repeat(several.size() - 1));
                values.addAll(several);
            } else {
                text.append('?');
                values.add(named.get(name));
            }
            at = end;
        }
    }
}
