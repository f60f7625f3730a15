package dev.weir.command;

import dev.weir.command.PageBook.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code st.Page}: what a script says of a page, and what follows from its file or function. */
final class PageEntries {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NOTHING = Pattern.compile("[_\\s]*");

    private PageEntries() {}

    /** The command. */
    static Entry page(ScriptRun run, DeltaGenerator at, Args args) {
        Object visibility = args.raw("visibility");
        if (!"visible".equals(visibility) && !"hidden".equals(visibility)) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `visibility` value. Supported values: visible, hidden.");
        }
        return make(
                run,
                args.raw("page"),
                args.stringOrEmpty("title"),
                args.given("icon") ? Icons.of(args, "icon") : null,
                args.stringOrNull("url_path"),
                args.bool("default"),
                "hidden".equals(visibility));
    }

    /** An element of {@code st.navigation}'s list: a page, a file or a function. */
    static Entry of(ScriptRun run, @Nullable Object page) {
        if (page instanceof Entry e) {
            return e;
        }
        if (page instanceof String
                || run.language().isCallable(page)
                || List.of("PosixPath", "WindowsPath").contains(run.language().typeName(page))) {
            return make(run, page, "", null, null, false, false);
        }
        throw StreamlitException.api(
                "Invalid page type: <class '" + run.language().typeName(page)
                        + "'>. Must be either a string path, a pathlib.Path, a callable function, or a st.Page object.");
    }

    private static Entry make(
            ScriptRun run,
            @Nullable Object page,
            String title,
            @Nullable String icon,
            @Nullable String urlPath,
            boolean isDefault,
            boolean hidden) {
        if (page instanceof String address && ADDRESS.matcher(address).matches()) {
            return external(run, address, title, icon, urlPath, isDefault, hidden);
        }
        Language language = run.language();
        boolean callable = language.isCallable(page);
        String inferred;
        String source = "";
        String ownIcon = "";
        if (callable || page == null || !isPath(language, page)) {
            inferred = page == null ? "" : functionName(language, page);
            if (inferred.isEmpty() && title.isEmpty()) {
                throw StreamlitException.api(
                        "Cannot infer page title for Callable. Set the `title=` keyword argument.");
            }
        } else {
            Path file = Path.of(run.pages().mainFolder())
                    .resolve(language.text(page))
                    .normalize();
            if (!Files.isRegularFile(file)) {
                throw StreamlitException.api(
                        "Unable to create Page. The file `" + file.getFileName() + "` could not be found.");
            }
            source = file.toString();
            PageBook.FileName name = run.pages().fileName(file);
            inferred = name.name();
            ownIcon = name.icon();
        }
        String shown = title.isEmpty() ? inferred.replace('_', ' ') : title;
        if (NOTHING.matcher(shown).matches()) {
            throw StreamlitException.api("The title of the page cannot be empty or consist of underscores/spaces only");
        }
        String address = urlPath == null ? inferred : stripped(urlPath, isDefault);
        return new Entry(
                run.pages().hash(address),
                source,
                source.isEmpty() ? page : null,
                shown,
                icon == null ? ownIcon : icon,
                address,
                isDefault,
                hidden,
                "",
                null);
    }

    private static Entry external(
            ScriptRun run,
            String address,
            String title,
            @Nullable String icon,
            @Nullable String urlPath,
            boolean isDefault,
            boolean hidden) {
        if (title.isEmpty()) {
            throw StreamlitException.api(
                    "External URL pages require a `title` parameter. Please provide a title for the URL: " + address);
        }
        if (isDefault) {
            throw StreamlitException.api("External URL pages cannot be set as the default page.");
        }
        String path = urlPath != null
                ? stripped(urlPath, false)
                : NOT_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("_");
        return new Entry(
                run.pages().hash(address), "", null, title, icon == null ? "" : icon, path, false, hidden, "", address);
    }

    private static String stripped(String urlPath, boolean isDefault) {
        String path = urlPath.strip();
        while (path.startsWith("/")) {
            path = path.substring(1);
        }
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.isEmpty() && !isDefault) {
            throw StreamlitException.api("The URL path cannot be an empty string unless the page is the default page.");
        }
        if (path.contains("/")) {
            throw StreamlitException.api("The URL path cannot contain a nested path (e.g. foo/bar).");
        }
        return path;
    }

    private static boolean isPath(Language language, Object page) {
        return page instanceof String
                || page instanceof Path
                || List.of("PosixPath", "WindowsPath", "Path").contains(language.typeName(page));
    }

    /** What Python calls {@code __name__} and JavaScript {@code name}; empty for functions without. */
    private static String functionName(Language language, Object function) {
        for (String attribute : List.of("__name__", "name")) {
            if (language.attribute(function, attribute) instanceof String name) {
                return name;
            }
        }
        return "";
    }
}
