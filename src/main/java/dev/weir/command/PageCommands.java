package dev.weir.command;

import dev.weir.command.PageBook.Entry;
import dev.weir.wire.Navigation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code st.navigation} and {@code st.switch_page}. */
final class PageCommands {

    private static final Map<String, Navigation.Position> POSITIONS = Map.of(
            "sidebar", Navigation.Position.SIDEBAR,
            "hidden", Navigation.Position.HIDDEN,
            "top", Navigation.Position.TOP);

    static final List<Command> ALL = List.of(
            Command.of(
                    "Page(page, *, title=None, icon=None, url_path=None, default=False, visibility='visible')",
                    PageEntries::page),
            Command.of("navigation(pages, *, position='sidebar', expanded=False)", PageCommands::navigation),
            Command.of("switch_page(page, *, query_params=None)", PageCommands::switchPage));

    private PageCommands() {}

    private static Entry navigation(ScriptRun run, DeltaGenerator at, Args args) {
        Navigation.Position position = args.raw("position") instanceof String s ? POSITIONS.get(s) : null;
        if (position == null) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `position` value. Supported values: 'sidebar', 'hidden', 'top'.");
        }
        Navigation.Builder message = Navigation.newBuilder().setPosition(position);
        expanded(args, message);
        List<Entry> pages = entries(run, args);
        if (pages.isEmpty()) {
            throw StreamlitException.api("`st.navigation` must be called with at least one `st.Page`.");
        }
        return run.pages().navigate(withDefault(pages), message);
    }

    private static void expanded(Args args, Navigation.Builder message) {
        switch (args.raw("expanded")) {
            case Boolean all -> message.setExpanded(all);
            case Long n when n >= 0 -> message.setVisibleItems(n.intValue());
            case Long n ->
                throw StreamlitException.api("Invalid value for expanded: " + n
                        + ". When using an int, expanded must be a non-negative integer.");
            case null, default ->
                throw StreamlitException.api("Invalid type for expanded: "
                        + args.language().typeName(args.raw("expanded"))
                        + ". expanded must be a bool or a non-negative integer.");
        }
    }

    private static List<Entry> entries(ScriptRun run, Args args) {
        Language language = args.language();
        Object pages = args.raw("pages");
        List<Entry> out = new ArrayList<>();
        if (language.toJava(pages) instanceof Map) {
            language.entries(java.util.Objects.requireNonNull(pages)).forEach((section, list) -> {
                for (Object page : list == null ? List.of() : language.elements(list)) {
                    out.add(PageEntries.of(run, page).in(language.text(section)));
                }
            });
        } else {
            args.elements("pages").forEach(page -> out.add(PageEntries.of(run, page)));
        }
        return out;
    }

    /** Checks that addresses differ, and chooses the default page where the script did not. */
    private static List<Entry> withDefault(List<Entry> pages) {
        long defaults = pages.stream().filter(Entry::isDefault).count();
        if (defaults > 1) {
            throw StreamlitException.api(
                    "Multiple Pages specified with `default=True`. At most one Page can be set to default.");
        }
        Set<String> seen = new HashSet<>();
        for (Entry p : pages) {
            if (!seen.add(p.urlPath())) {
                throw StreamlitException.api("Multiple Pages specified with URL pathname " + p.urlPath()
                        + ". URL pathnames must be unique. The url pathname may be inferred from the filename, callable"
                        + " name, or title.");
            }
        }
        if (defaults == 1) {
            return pages;
        }
        Entry first = pages.stream()
                .filter(p -> p.external() == null)
                .findFirst()
                .orElseThrow(() -> StreamlitException.api(
                        "At least one non-external page is required. External URL pages cannot be the default page."));
        return pages.stream().map(p -> p.equals(first) ? p.asDefault() : p).toList();
    }

    private static @Nullable Object switchPage(ScriptRun run, DeltaGenerator at, Args args) {
        run.fragments().refuseBeside("st.switch_page");
        Object page = args.raw("page");
        String hash;
        if (page instanceof Entry e) {
            if (e.external() != null) {
                throw StreamlitException.api("`st.switch_page` cannot go to " + e.external()
                        + ": it is outside of this app. Use `st.page_link` or `st.link_button`.");
            }
            hash = e.hash();
        } else {
            String path = path(args);
            hash = byPath(run, path)
                    .findFirst()
                    .orElseThrow(() -> StreamlitException.api(notInFolder(run, path)))
                    .hash();
        }
        Object query = args.raw("query_params");
        run.query().replace(query == null ? Map.of() : QueryValues.all(args.language(), query));
        throw run.rerun(RerunTarget.page(hash));
    }

    /** The path of a page in an argument: text, or an object that stands for a path. */
    static String path(Args args) {
        if (args.raw("page") instanceof Object page && !(page instanceof Number) && !(page instanceof Boolean)) {
            return args.text("page");
        }
        throw args.mistaken("page", "a page, or the path of its file");
    }

    /** The pages that stand in a file, given relative to the main script. */
    static Stream<Entry> byPath(ScriptRun run, String path) {
        Path file = Path.of(run.pages().mainFolder()).resolve(path).normalize();
        return run.pages().pages().stream().filter(p -> isSame(file, p.source()));
    }

    private static boolean isSame(Path file, String source) {
        return !source.isEmpty() && (file.equals(Path.of(source)) || isSameFile(file, Path.of(source)));
    }

    private static boolean isSameFile(Path a, Path b) {
        try {
            return Files.exists(a) && Files.isSameFile(a, b);
        } catch (java.io.IOException e) {
            return false;
        }
    }

    static String notInFolder(ScriptRun run, String page) {
        return "Could not find page: `" + page
                + "`. Must be the file path relative to the main script, from the directory: `"
                + Path.of(run.pages().mainFolder()).getFileName()
                + "`. Only the main app file and files in the `pages/` directory are supported.";
    }
}
