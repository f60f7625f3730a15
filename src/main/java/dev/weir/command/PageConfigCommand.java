package dev.weir.command;

import dev.weir.media.MimeTypes;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.PageConfig;
import dev.weir.wire.PageConfig.Layout;
import dev.weir.wire.PageConfig.MenuItems;
import dev.weir.wire.PageConfig.SidebarState;
import dev.weir.wire.PageConfig.SidebarWidthConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code st.set_page_config}: title, icon and shape of the page. May be called at any time and again. */
final class PageConfigCommand {

    private static final Map<String, Layout> LAYOUTS = Map.of("centered", Layout.CENTERED, "wide", Layout.WIDE);

    private static final Map<String, SidebarState> SIDEBARS = Map.of(
            "auto", SidebarState.AUTO,
            "expanded", SidebarState.EXPANDED,
            "collapsed", SidebarState.COLLAPSED,
            "locked", SidebarState.LOCKED);

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*|mailto:\\S+");

    /** What {@code page_icon="random"} chooses from. */
    private static final List<String> RANDOM_ICONS =
            List.of("🔥", "🌟", "🚀", "🎈", "🌈", "🦋", "🍀", "⚓", "🧭", "🐙", "🌊", "⛵", "🐳", "🌻", "🎨", "🧩");

    static final List<Command> ALL = List.of(Command.of(
            "set_page_config(page_title=None, page_icon=None, layout=None, initial_sidebar_state=None, menu_items=None)",
            PageConfigCommand::configure));

    private PageConfigCommand() {}

    private static @Nullable Object configure(ScriptRun run, DeltaGenerator at, Args args) {
        PageConfig.Builder page = PageConfig.newBuilder().setTitle(args.stringOrEmpty("page_title"));
        Object icon = args.raw("page_icon");
        if (icon != null) {
            page.setFavicon(icon(run, icon));
        }
        page.setLayout(layout(args));
        sidebar(args, page);
        Object menu = args.raw("menu_items");
        if (menu instanceof Number || menu instanceof Boolean || menu instanceof String) {
            throw args.mistaken("menu_items", "a dictionary");
        }
        Map<Object, @Nullable Object> items =
                menu == null ? Map.of() : args.language().entries(menu);
        if (!items.isEmpty()) {
            page.setMenuItems(menu(items));
        }
        run.send(ForwardMsg.newBuilder().setPageConfigChanged(page));
        return null;
    }

    private static String icon(ScriptRun run, Object icon) {
        String text = icon instanceof String s ? s : "";
        if (text.equals("random")) {
            return RANDOM_ICONS.get(ThreadLocalRandom.current().nextInt(RANDOM_ICONS.size()));
        }
        if (Icons.isEmoji(text)) {
            return "emoji:" + text;
        }
        if (text.startsWith(":material")) {
            return Icons.check(text);
        }
        if (icon instanceof byte[] data) {
            return run.media().add(data, "image/png", "favicon", "");
        }
        String path = icon instanceof String s ? s : run.language().text(icon);
        byte[] data = file(path);
        return data == null ? path : run.media().add(data, MimeTypes.of(path).orElse("image/png"), "favicon", "");
    }

    /** What a picture file holds; null for an address, an emoji's short name and other text, which go out as they are. */
    private static byte @Nullable [] file(String path) {
        try {
            Path file = Path.of(path);
            return !path.isEmpty() && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private static Layout layout(Args args) {
        Object layout = args.raw("layout");
        Layout known = layout == null ? Layout.LAYOUT_UNSET : LAYOUTS.get(args.text("layout"));
        if (known == null) {
            throw StreamlitException.type(
                    "StreamlitInvalidPageLayoutError", "Invalid `layout` value. Supported values: 'centered', 'wide'.");
        }
        return known;
    }

    private static void sidebar(Args args, PageConfig.Builder page) {
        Object state = args.raw("initial_sidebar_state");
        if (state == null) {
            page.setInitialSidebarState(SidebarState.SIDEBAR_UNSET);
        } else if (state instanceof Long || state instanceof Boolean) {
            long width = args.integer("initial_sidebar_state");
            if (width <= 0 || width > Integer.MAX_VALUE) {
                throw noSidebar("width must be positive (got " + width + ")");
            }
            page.setInitialSidebarWidth(SidebarWidthConfig.newBuilder().setPixelWidth((int) width));
        } else {
            SidebarState known = SIDEBARS.get(args.text("initial_sidebar_state"));
            if (known == null) {
                throw noSidebar(args.text("initial_sidebar_state"));
            }
            page.setInitialSidebarState(known);
        }
    }

    private static StreamlitException noSidebar(String got) {
        return StreamlitException.type(
                "StreamlitInvalidSidebarStateError",
                "`initial_sidebar_state` must be `\"auto\"`, `\"expanded\"`, `\"collapsed\"`, `\"locked\"`, or a positive"
                        + " integer for width in pixels (got `\"" + got + "\"`)");
    }

    private static MenuItems menu(Map<Object, @Nullable Object> items) {
        MenuItems.Builder menu = MenuItems.newBuilder();
        items.forEach((k, v) -> {
            String key = String.valueOf(k).toLowerCase(Locale.ROOT);
            switch (key) {
                case "get help" -> {
                    if (v == null) {
                        menu.setHideGetHelp(true);
                    } else {
                        menu.setGetHelpUrl(address(v));
                    }
                }
                case "report a bug" -> {
                    if (v == null) {
                        menu.setHideReportABug(true);
                    } else {
                        menu.setReportABugUrl(address(v));
                    }
                }
                case "about" -> {
                    if (v == null) {
                        menu.setClearAboutMd(true);
                    } else {
                        menu.setAboutSectionMd(Texts.dedent(String.valueOf(v)).strip());
                    }
                }
                default ->
                    throw StreamlitException.type(
                            "StreamlitInvalidMenuItemKeyError",
                            "We only accept the keys: `\"Get help\"`, `\"Report a bug\"`, and `\"About\"` (`\"" + key
                                    + "\"` is not a valid key.)");
            }
        });
        return menu.build();
    }

    private static String address(Object value) {
        String text = String.valueOf(value);
        if (!ADDRESS.matcher(text).matches()) {
            throw StreamlitException.type(
                    "StreamlitInvalidURLError",
                    "\"" + text + "\" is a not a valid URL. You must use a fully qualified domain beginning with"
                            + " \"http://\", \"https://\", or \"mailto:\".");
        }
        return text;
    }
}
