package dev.weir.command;

import dev.weir.wire.Code;
import dev.weir.wire.Element;
import dev.weir.wire.HeightConfig;
import dev.weir.wire.Html;
import dev.weir.wire.Markdown;
import dev.weir.wire.Space;
import dev.weir.wire.WidthConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Code, formulas, rules and blanks, and HTML. */
final class MarkupCommands {

    /** HTML that shows nothing by itself: style sheets and comments only. */
    private static final Pattern STYLES =
            Pattern.compile("(?:\\s|<!--.*?-->|<style[^>]*>.*?</style>)+", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The named sizes of {@code st.space}, in rem. */
    private static final Map<String, Float> SPACES = Map.of(
            "xxsmall", 0.25f, "xsmall", 0.5f, "small", 0.75f, "medium", 2.5f, "large", 4.25f, "xlarge", 6f, "xxlarge",
            8f);

    static final List<Command> ALL = List.of(
            Command.of(
                    "code(body, language='python', *, line_numbers=False, wrap_lines=False, height='content', width='stretch')",
                    MarkupCommands::code),
            Command.of("latex(body, *, help=None, width='stretch')", MarkupCommands::latex),
            Command.of("divider(*, width='stretch')", MarkupCommands::divider),
            Command.of("space(size='small')", MarkupCommands::space),
            Command.of("html(body, *, width='stretch', unsafe_allow_javascript=False)", MarkupCommands::html));

    private MarkupCommands() {}

    private static DeltaGenerator code(ScriptRun run, DeltaGenerator at, Args args) {
        String text = args.text("body");
        int from = text.startsWith("\n") ? 1 : 0;
        int to = text.length() > from && text.endsWith("\n") ? text.length() - 1 : text.length();
        Code.Builder c = Code.newBuilder()
                .setCodeText(text.substring(from, to))
                .setLanguage(args.given("language") ? args.string("language") : "plaintext")
                .setShowLineNumbers(args.bool("line_numbers"))
                .setWrapLines(args.bool("wrap_lines"));
        Object height = args.given("height") ? args.raw("height") : "content";
        return at.draw(
                run,
                Element.newBuilder()
                        .setHeightConfig(Sizes.height(args.language(), height))
                        .setWidthConfig(Sizes.width(args))
                        .setCode(c)
                        .build());
    }

    private static DeltaGenerator latex(ScriptRun run, DeltaGenerator at, Args args) {
        Markdown.Builder m = Markdown.newBuilder()
                .setBody("$$\n" + Texts.clean(args, "body") + "\n$$")
                .setElementType(Markdown.Type.LATEX)
                .setHelp(args.stringOrEmpty("help"));
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.width(args))
                        .setMarkdown(m)
                        .build());
    }

    private static DeltaGenerator divider(ScriptRun run, DeltaGenerator at, Args args) {
        Markdown.Builder m = Markdown.newBuilder().setBody("---").setElementType(Markdown.Type.DIVIDER);
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.widthWithoutContent(args))
                        .setMarkdown(m)
                        .build());
    }

    private static DeltaGenerator space(ScriptRun run, DeltaGenerator at, Args args) {
        Object size = args.raw("size");
        Element.Builder e = Element.newBuilder().setSpace(Space.getDefaultInstance());
        Float rem = size instanceof String s ? SPACES.get(s) : null;
        if (rem != null) {
            e.setHeightConfig(HeightConfig.newBuilder().setRemHeight(rem))
                    .setWidthConfig(WidthConfig.newBuilder().setRemWidth(rem));
        } else if ("stretch".equals(size) || (size instanceof Long n && n > 0)) {
            e.setHeightConfig(Sizes.height(args.language(), size))
                    .setWidthConfig(Sizes.width(args.language(), size, true));
        } else {
            throw StreamlitException.type(
                    "StreamlitInvalidSizeError",
                    "Invalid size value: " + args.language().repr(size)
                            + ". Size must be either a positive integer (pixels), 'stretch', 'small', 'medium', or 'large'.");
        }
        return at.draw(run, e.build());
    }

    private static DeltaGenerator html(ScriptRun run, DeltaGenerator at, Args args) {
        String body = Texts.dedent(htmlOf(args)).strip();
        if (body.isEmpty()) {
            throw StreamlitException.api("`st.html` body cannot be empty");
        }
        Html.Builder h = Html.newBuilder().setBody(body).setUnsafeAllowJavascript(args.bool("unsafe_allow_javascript"));
        if (STYLES.matcher(body).matches()) {
            return DeltaGenerator.root(Root.EVENT)
                    .draw(run, Element.newBuilder().setHtml(h).build());
        }
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.width(args))
                        .setHtml(h)
                        .build());
    }

    /** HTML that an object gave of itself. */
    static Element element(String html) {
        return Element.newBuilder()
                .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true))
                .setHtml(Html.newBuilder().setBody(Texts.dedent(html).strip()))
                .build();
    }

    /** The text, what an object has to say of itself in HTML, or the file that a path names. */
    private static String htmlOf(Args args) {
        Language language = args.language();
        Object body = args.raw("body");
        if (body == null || body instanceof String) {
            return args.text("body");
        }
        String own = ownHtml(language, body);
        if (own != null) {
            return own;
        }
        if (body instanceof Path p) {
            return file(p);
        }
        Object path = language.attribute(body, "__fspath__");
        return path == null
                ? args.text("body")
                : file(Path.of(String.valueOf(language.call(path, List.of(), Map.of()))));
    }

    /** What an object's {@code _repr_html_} gives, or null where it has none. */
    static @Nullable String ownHtml(Language language, Object value) {
        Object method = language.attribute(value, "_repr_html_");
        return method != null && language.isCallable(method)
                ? language.text(language.call(method, List.of(), Map.of()))
                : null;
    }

    private static String file(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return path.toString().endsWith(".css") ? "<style>" + text + "</style>" : text;
        } catch (NoSuchFileException e) {
            throw StreamlitException.type("FileNotFoundError", "[Errno 2] No such file or directory: '" + path + "'");
        } catch (IOException e) {
            throw StreamlitException.type("OSError", "st.html cannot read '" + path + "': " + e.getMessage());
        }
    }
}
