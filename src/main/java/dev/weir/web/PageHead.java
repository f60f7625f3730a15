package dev.weir.web;

import dev.weir.config.Config;
import dev.weir.web.http.AppRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page says of itself before its script runs, to browsers, search engines and link previews: title, description, icon, language,
 * and snippets for the head. {@code st.set_page_config} and the names of pages come later and win.
 *
 * @param snippets HTML as it is, {@code {nonce}} apart
 */
record PageHead(
        Optional<String> title,
        Optional<String> description,
        Optional<String> icon,
        Optional<String> language,
        List<String> snippets) {

    /** What stands in a snippet for the nonce of a Content-Security-Policy. */
    private static final String NONCE = "{nonce}";

    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"[^\"]*\">");
    private static final Pattern ICON = Pattern.compile("(<link rel=\"shortcut icon\" href=\")[^\"]*\"");

    static PageHead of(Config config) {
        return new PageHead(
                config.textOf("weir.pageTitle"),
                config.textOf("weir.pageDescription"),
                config.textOf("weir.pageIcon"),
                config.textOf("weir.pageLanguage"),
                config.listOf("weir.pageHead"));
    }

    /** The page with all of that. {@code base} is the app's path. */
    String writeInto(String page, String base, HttpServletRequest request) {
        String html = page;
        if (title.isPresent()) {
            html = replace(TITLE, html, "<title>" + escaped(title.get()) + "</title>");
        }
        if (language.isPresent()) {
            html = replace(LANGUAGE, html, "<html lang=\"" + escaped(language.get()) + "\">");
        }
        if (icon.isPresent()) {
            Matcher link = ICON.matcher(html);
            html = link.replaceFirst(
                    m -> Matcher.quoteReplacement(m.group(1) + escaped(address(icon.get(), base)) + '"'));
        }
        String more = head(request);
        return more.isEmpty() ? html : html.replace("</head>", more + "</head>");
    }

    private String head(HttpServletRequest request) {
        StringBuilder out = new StringBuilder();
        title.ifPresent(text -> meta(out, "property", "og:title", text));
        description.ifPresent(text -> {
            meta(out, "name", "description", text);
            meta(out, "property", "og:description", text);
        });
        for (String snippet : snippets) {
            out.append(snippet.contains(NONCE) ? snippet.replace(NONCE, AppRequests.nonce(request)) : snippet)
                    .append('\n');
        }
        return out.toString();
    }

    private static void meta(StringBuilder out, String kind, String name, String content) {
        out.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
        out.append(escaped(content)).append("\" />\n");
    }

    /** An address as it is, a path below the app, or a character as a picture. */
    private static String address(String icon, String base) {
        if (icon.startsWith("/")) {
            return base + icon;
        }
        if (icon.contains(":")) {
            return icon;
        }
        return "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><text y='.9em'"
                + " font-size='90'>" + escaped(icon) + "</text></svg>";
    }

    private static String replace(Pattern what, String in, String with) {
        return what.matcher(in).replaceFirst(Matcher.quoteReplacement(with));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
