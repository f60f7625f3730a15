package dev.weir.command;

import dev.weir.media.MimeTypes;
import dev.weir.wire.Element;
import dev.weir.wire.HeightConfig;
import dev.weir.wire.Html;
import dev.weir.wire.IFrame;
import dev.weir.wire.WidthConfig;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pages inside the page: {@code st.iframe}, {@code st.pdf}, and the older {@code components.v1.html} and {@code .iframe}. */
final class EmbedCommands {

    /** How tall a foreign page is whose height nobody knows, in pixels. */
    private static final int ADDRESS_HEIGHT = 400;

    /** The same for the older commands. */
    private static final int OLD_HEIGHT = 150;

    static final List<Command> ALL = List.of(
            Command.of("iframe(src, *, width='stretch', height='content', tab_index=None)", EmbedCommands::iframe),
            Command.of("pdf(data, *, height=500, key=None)", EmbedCommands::pdf),
            Command.of(
                    "components_html(html, width=None, height=None, scrolling=False, *, tab_index=None)",
                    (run, at, args) -> old(run, at, args, IFrame.newBuilder().setSrcdoc(args.string("html")))),
            Command.of(
                    "components_iframe(src, width=None, height=None, scrolling=False, *, tab_index=None)",
                    (run, at, args) -> old(run, at, args, IFrame.newBuilder().setSrc(args.string("src")))));

    private EmbedCommands() {}

    private static DeltaGenerator iframe(ScriptRun run, DeltaGenerator at, Args args) {
        WidthConfig width = Sizes.width(args);
        HeightConfig height = Sizes.height(args.language(), args.raw("height"));
        Object src = args.raw("src");
        IFrame.Builder frame = IFrame.newBuilder();
        String file = src instanceof String || src == null ? null : MediaSource.path(args.language(), src);
        if (file != null) {
            file(run, frame, file, run.place(at).path().toString());
        } else if (MediaSource.isAddress(args.string("src"))
                || args.string("src").startsWith("/")) {
            frame.setSrc(args.string("src"));
        } else {
            frame.setSrcdoc(args.string("src"));
        }
        tabIndex(args, frame);
        // What a page from elsewhere holds cannot be measured.
        if (frame.hasSrc() && height.getUseContent()) {
            height = HeightConfig.newBuilder().setPixelHeight(ADDRESS_HEIGHT).build();
        }
        if (frame.hasSrc() && width.getUseContent()) {
            width = WidthConfig.newBuilder().setUseStretch(true).build();
        }
        return draw(run, at, frame.setScrolling(true), width, height);
    }

    /** A local file: HTML goes into the page, anything else to where browsers fetch it. */
    private static void file(ScriptRun run, IFrame.Builder frame, String file, String place) {
        Path path = Path.of(run.pages().mainFolder()).resolve(file);
        String lower = file.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
                frame.setSrcdoc(Files.readString(path));
            } else {
                String type = MimeTypes.of(lower).orElse("application/octet-stream");
                String url = run.media().add(Files.readAllBytes(path), type, place, "");
                frame.setSrc(Addresses.below(run, url));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StreamlitException unreadable(String file, IOException e) {
        String why = switch (e) {
            case NoSuchFileException missing -> "[Errno 2] No such file or directory: '" + file + "'";
            case AccessDeniedException denied -> "[Errno 13] Permission denied: '" + file + "'";
            case CharacterCodingException coding -> "it is not UTF-8 text";
            default -> String.valueOf(e.getMessage());
        };
        return StreamlitException.api("Unable to read file '" + file + "': " + why);
    }

    /**
     * A document in the browser's own viewer: Streamlit's needs a component that Python must install. The page's frames are sandboxed,
     * where Chromium shows no documents; so a script of ours makes one that is not.
     */
    private static DeltaGenerator pdf(ScriptRun run, DeltaGenerator at, Args args) {
        HeightConfig height = Sizes.height(args.language(), args.raw("height"), false);
        String tall = height.getUseStretch() ? "100%" : height.getPixelHeight() + "px";
        String script = "const f=document.createElement(\"iframe\");f.title=\"PDF\";f.src="
                + Plain.json(args.language(), Addresses.below(run, pdfUrl(run, at, args)))
                        .replace("<", "\\u003c")
                + ";f.style=\"border:none;width:100%;height:" + tall
                + "\";document.currentScript.before(f);";
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true))
                        .setHeightConfig(height)
                        .setHtml(Html.newBuilder()
                                .setBody("<div style=\"height:" + tall + "\"><script>" + script + "</script></div>")
                                .setUnsafeAllowJavascript(true))
                        .build());
    }

    private static String pdfUrl(ScriptRun run, DeltaGenerator at, Args args) {
        Object data = args.raw("data");
        if (data == null) {
            throw StreamlitException.api(
                    "The PDF data cannot be None. Please provide a valid PDF file path, URL, bytes data, or file-like"
                            + " object.");
        }
        try {
            return MediaSource.url(
                    run, data, "application/pdf", run.place(at).path().toString());
        } catch (StreamlitException e) {
            throw e.type().equals("RuntimeError")
                    ? StreamlitException.api("Unsupported data type for PDF: " + Texts.type(args.language(), data)
                            + ". Please provide a file path (str or Path), URL (str), bytes data, or file-like object"
                            + " (such as BytesIO or UploadedFile).")
                    : StreamlitException.api("Unable to read file '" + args.text("data") + "': " + e.getMessage());
        }
    }

    private static DeltaGenerator old(ScriptRun run, DeltaGenerator at, Args args, IFrame.Builder frame) {
        Object width = args.given("width") ? args.raw("width") : "stretch";
        Object height = args.given("height") ? args.raw("height") : (Object) (long) OLD_HEIGHT;
        tabIndex(args, frame.setScrolling(args.bool("scrolling")));
        return draw(
                run,
                at,
                frame,
                Sizes.width(args.language(), width, false),
                Sizes.height(args.language(), height, false));
    }

    private static DeltaGenerator draw(
            ScriptRun run, DeltaGenerator at, IFrame.Builder frame, WidthConfig width, HeightConfig height) {
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(width)
                        .setHeightConfig(height)
                        .setIframe(frame)
                        .build());
    }

    private static void tabIndex(Args args, IFrame.Builder frame) {
        Integer index = tabIndex(args);
        if (index != null) {
            frame.setTabIndex(index);
        }
    }

    /** The place in the order of the Tab key: -1 for none, 0 for that on the page; null leaves it to the browser. */
    static @Nullable Integer tabIndex(Args args) {
        Object index = args.raw("tab_index");
        if (index == null) {
            return null;
        }
        if (index instanceof Long n && n >= -1 && n <= Integer.MAX_VALUE) {
            return n.intValue();
        }
        throw StreamlitException.api("tab_index must be None, -1, or a non-negative integer.");
    }
}
