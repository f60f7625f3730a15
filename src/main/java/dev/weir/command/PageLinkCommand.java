package dev.weir.command;

import dev.weir.command.PageBook.Entry;
import dev.weir.wire.ButtonLikeIconPosition;
import dev.weir.wire.Element;
import dev.weir.wire.PageLink;
import java.util.List;
import java.util.regex.Pattern;

/** {@code st.page_link}. */
final class PageLinkCommand {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    static final List<Command> ALL = List.of(Command.of(
            "page_link(page, *, label=None, icon=None, icon_position='left', help=None, disabled=False,"
                    + " use_container_width=None, width='content', query_params=None)",
            PageLinkCommand::pageLink));

    private PageLinkCommand() {}

    private static DeltaGenerator pageLink(ScriptRun run, DeltaGenerator at, Args args) {
        PageLink.Builder link = PageLink.newBuilder()
                .setDisabled(args.bool("disabled"))
                .setIcon(Icons.of(args, "icon"))
                .setHelp(TextCommands.help(args));
        if (ExpanderCommands.choice(args, "icon_position", List.of("left", "right"))
                .equals("right")) {
            link.setIconPosition(ButtonLikeIconPosition.RIGHT);
        }
        Object query = args.raw("query_params");
        if (query != null) {
            link.setQueryString(QueryValues.write(QueryValues.all(args.language(), query)));
        }
        target(run, args, link);
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(ExpanderCommands.width(args))
                        .setPageLink(link)
                        .build());
    }

    private static void target(ScriptRun run, Args args, PageLink.Builder link) {
        if (args.raw("page") instanceof Entry page) {
            link.setLabel(args.given("label") ? args.string("label") : page.title());
            if (!args.given("icon")) {
                link.setIcon(page.icon());
            }
            if (page.external() != null) {
                link.setPage(page.external()).setExternal(true);
            } else {
                to(run, page, link);
            }
            return;
        }
        String path = PageCommands.path(args);
        if (ADDRESS.matcher(path).matches()) {
            if (!args.given("label")) {
                throw StreamlitException.type(
                        "StreamlitMissingPageLabelError",
                        "The `label` param is required for external links used with `st.page_link` - please provide a"
                                + " `label`.");
            }
            link.setPage(path).setExternal(true).setLabel(args.string("label"));
            return;
        }
        Entry page = PageCommands.byPath(run, path).findFirst().orElseThrow(() -> notFound(run, path));
        link.setLabel(args.given("label") ? args.string("label") : page.title());
        to(run, page, link);
    }

    /** The default page is known to the navigation only, so it is asked again by its hash. */
    private static void to(ScriptRun run, Entry page, PageLink.Builder link) {
        boolean isDefault = page.isDefault()
                || run.pages().pages().stream()
                        .anyMatch(p -> p.isDefault() && p.hash().equals(page.hash()));
        link.setPage(isDefault ? "" : page.urlPath()).setPageScriptHash(page.hash());
    }

    private static StreamlitException notFound(ScriptRun run, String path) {
        if (run.pages().isNavigated()) {
            return StreamlitException.type(
                    "StreamlitPageNotFoundError",
                    "Could not find page: `" + path
                            + "`. You must provide a `Page` object or file path relative to the entrypoint file. Only"
                            + " pages previously defined by `st.Page` and passed to `st.navigation` are allowed.");
        }
        if (run.pages().pages().size() > 1) {
            return StreamlitException.type("StreamlitPageNotFoundError", PageCommands.notInFolder(run, path));
        }
        return StreamlitException.type(
                "KeyError", "No page is known at `" + path + "`: call st.navigation before st.page_link");
    }
}
