package dev.weir.connection;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, from the words of {@code secrets.toml}.
 *
 * @param jndi the name of a DataSource of the server, or empty
 * @param url JDBC's address, or empty
 * @param locked DuckDB only, {@code external_access = false}: statements reach no files outside the script's folder
 */
record SqlSettings(String jndi, String url, String user, String password, boolean locked) {

    /** Databases whose JDBC address is more than their name, a host and a path; by what SQLAlchemy calls them. */
    private static final Map<String, String> DIALECTS =
            Map.of("postgres", "postgresql", "mssql", "sqlserver", "mysql", "mysql", "mariadb", "mariadb");

    private SqlSettings(String jndi, String url, String user, String password) {
        this(jndi, url, user, password, false);
    }

    private static SqlSettings duckdb(String url, Map<String, String> words) {
        return new SqlSettings("", url, "", "", "false".equalsIgnoreCase(words.get("external_access")));
    }

    static SqlSettings of(String name, Map<String, ?> given) {
        Map<String, String> words = new LinkedHashMap<>();
        given.forEach((k, v) -> words.put(k, v instanceof Map ? "" : String.valueOf(v)));
        String user = words.getOrDefault("username", "");
        String password = words.getOrDefault("password", "");
        String url = words.getOrDefault("url", "");
        if (words.containsKey("jndi")) {
            return new SqlSettings(words.get("jndi"), "", user, password);
        }
        if (url.startsWith(DuckDatabase.SCHEME)) {
            return duckdb(url, words);
        }
        if (url.isEmpty() && "duckdb".equals(words.get("dialect"))) {
            return duckdb(DuckDatabase.SCHEME + words.getOrDefault("database", ""), words);
        }
        if (!url.isEmpty()) {
            return url.startsWith("jdbc:") ? new SqlSettings("", url, user, password) : ofUri(url, user, password);
        }
        if (words.isEmpty()) {
            return new SqlSettings("jdbc/" + name, "", "", "");
        }
        String dialect = words.get("dialect");
        if (dialect == null) {
            throw new SqlException("Missing SQL DB connection param: dialect");
        }
        String at = words.containsKey("host") ? "//" + words.get("host") + port(words.get("port")) + "/" : "";
        String path = words.getOrDefault("database", "");
        return new SqlSettings(
                "", "jdbc:" + driver(dialect) + ":" + at + path + query(given.get("query")), user, password);
    }

    private static String port(@Nullable String port) {
        return port == null ? "" : ":" + port;
    }

    private static String query(@Nullable Object query) {
        if (!(query instanceof Map<?, ?> parts) || parts.isEmpty()) {
            return "";
        }
        StringJoiner out = new StringJoiner("&", "?", "");
        parts.forEach((k, v) -> out.add(k + "=" + v));
        return out.toString();
    }

    /** {@code postgresql+psycopg2} names a database and Python's way to it. */
    private static String driver(String dialect) {
        String plain = dialect.split("\\+", 2)[0].toLowerCase(Locale.ROOT);
        return DIALECTS.getOrDefault(plain, plain);
    }

    /** An address as SQLAlchemy writes it: {@code postgresql://user:password@host:5432/name}, {@code sqlite:///file.db}. */
    private static SqlSettings ofUri(String url, String user, String password) {
        int colon = url.indexOf("://");
        if (colon < 0) {
            throw new SqlException(
                    "This is no address of a database: it needs a beginning such as jdbc:postgresql:// or"
                            + " postgresql://");
        }
        String scheme = driver(url.substring(0, colon));
        String rest = url.substring(colon + 3);
        if (rest.startsWith("/")) {
            String file = "jdbc:" + scheme + ":" + rest.substring(1);
            return new SqlSettings("", file, user, password);
        }
        int slash = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
        int at = rest.lastIndexOf('@', slash);
        if (at < 0) {
            return new SqlSettings("", "jdbc:" + scheme + "://" + rest, user, password);
        }
        String[] who = rest.substring(0, at).split(":", 2);
        return new SqlSettings(
                "",
                "jdbc:" + scheme + "://" + rest.substring(at + 1),
                user.isEmpty() ? decoded(who[0]) : user,
                password.isEmpty() && who.length > 1 ? decoded(who[1]) : password);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address as messages may show it, without what could be secret. */
    String shown() {
        if (!jndi.isEmpty()) {
            return jndi;
        }
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        String plain = url.substring(0, Math.min(end, url.indexOf(';') < 0 ? end : url.indexOf(';')));
        return plain;
    }

    @Override
    public String toString() {
        return shown();
    }
}
