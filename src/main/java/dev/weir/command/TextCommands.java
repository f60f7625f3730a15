package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Heading;
import dev.weir.wire.Markdown;
import dev.weir.wire.Text;
import dev.weir.wire.TextAlignmentConfig;
import java.util.List;
import java.util.Set;

/** Headings, Markdown and plain text. */
final class TextCommands {

    private static final Set<String> DIVIDERS =
            Set.of("red", "orange", "yellow", "blue", "green", "violet", "gray", "grey", "rainbow");

    static final List<Command> ALL = List.of(
            Command.of(
                    "title(body, anchor=None, *, help=None, width='stretch', text_alignment='left')",
                    (r, at, a) -> heading(r, at, a, "h1")),
            Command.of(
                    "header(body, anchor=None, *, help=None, divider=False, width='stretch', text_alignment='left')",
                    (r, at, a) -> heading(r, at, a, "h2")),
            Command.of(
                    "subheader(body, anchor=None, *, help=None, divider=False, width='stretch', text_alignment='left')",
                    (r, at, a) -> heading(r, at, a, "h3")),
            Command.of("text(body, *, help=None, width='content', text_alignment='left')", TextCommands::text),
            Command.of(
                    "markdown(body, unsafe_allow_html=False, *, help=None, width='auto', text_alignment='left', anchors=True)",
                    TextCommands::markdown),
            Command.of(
                    "caption(body, unsafe_allow_html=False, *, help=None, width='stretch', text_alignment='left')",
                    TextCommands::caption),
            Command.of("badge(label, *, icon=None, color='blue', width='content', help=None)", TextCommands::badge));

    private TextCommands() {}

    private static DeltaGenerator heading(ScriptRun run, DeltaGenerator at, Args args, String tag) {
        Heading.Builder h = Heading.newBuilder()
                .setTag(tag)
                .setBody(Texts.clean(args, "body"))
                .setHelp(args.stringOrEmpty("help"));
        Object anchor = args.raw("anchor");
        if (Boolean.FALSE.equals(anchor)) {
            h.setHideAnchor(true);
        } else if (anchor instanceof String s) {
            h.setAnchor(s);
        } else if (anchor != null) {
            throw StreamlitException.api("Anchor parameter has invalid "
                    + (anchor instanceof Boolean
                            ? "value: True"
                            : "type: " + args.language().typeName(anchor))
                    + ". Supported values: None, any string or False");
        }
        if (args.has("divider")) {
            divider(args, h);
        }
        return at.draw(run, Sizes.text(args).setHeading(h).build());
    }

    private static void divider(Args args, Heading.Builder h) {
        Object divider = args.raw("divider");
        if (Boolean.TRUE.equals(divider)) {
            h.setDivider("auto");
        } else if (divider instanceof String s && DIVIDERS.contains(s)) {
            h.setDivider(s);
        } else if (divider != null && !Boolean.FALSE.equals(divider)) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `divider` value. Supported values: True, 'red', 'orange', 'yellow', 'blue', 'green', 'violet', 'gray',"
                            + " 'grey', 'rainbow'.");
        }
    }

    /** A widget's help: Streamlit takes its indentation away, which it leaves in that of texts. */
    static String help(Args args) {
        return args.given("help") ? Texts.dedent(args.string("help")) : "";
    }

    private static DeltaGenerator text(ScriptRun run, DeltaGenerator at, Args args) {
        Text.Builder t = Text.newBuilder().setBody(Texts.clean(args, "body")).setHelp(args.stringOrEmpty("help"));
        return at.draw(run, Sizes.text(args).setText(t).build());
    }

    private static DeltaGenerator markdown(ScriptRun run, DeltaGenerator at, Args args) {
        Markdown.Builder m = body(args, Markdown.Type.NATIVE).setHideAnchors(!args.bool("anchors"));
        Element.Builder e = Element.newBuilder()
                .setTextAlignmentConfig(Sizes.alignment(args))
                .setMarkdown(m);
        if (!"auto".equals(args.raw("width"))) {
            e.setWidthConfig(Sizes.width(args));
        }
        return at.draw(run, e.build());
    }

    /** A badge is Markdown, too; brackets in its label would end it. */
    private static DeltaGenerator badge(ScriptRun run, DeltaGenerator at, Args args) {
        String icon = args.given("icon") ? Icons.of(args, "icon") + " " : "";
        String label = args.string("label").replace("[", "\\[").replace("]", "\\]");
        Markdown.Builder m = Markdown.newBuilder()
                .setBody(":" + args.text("color") + "-badge[" + icon + label + "]")
                .setElementType(Markdown.Type.NATIVE)
                .setHelp(args.stringOrEmpty("help"));
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.width(args))
                        .setMarkdown(m)
                        .build());
    }

    /** Markdown as {@code st.write} makes it. */
    static Element markdown(String body, boolean html) {
        return element(Markdown.newBuilder().setBody(Texts.dedent(body).strip()).setAllowHtml(html));
    }

    /** Markdown that is still growing. */
    static Element unfinished(String body) {
        return element(Markdown.newBuilder().setBody(Texts.dedent(body).strip()).setUnterminatedParsing(true));
    }

    private static Element element(Markdown.Builder m) {
        return Element.newBuilder()
                .setTextAlignmentConfig(
                        TextAlignmentConfig.newBuilder().setAlignment(TextAlignmentConfig.Alignment.LEFT))
                .setMarkdown(m.setElementType(Markdown.Type.NATIVE))
                .build();
    }

    private static DeltaGenerator caption(ScriptRun run, DeltaGenerator at, Args args) {
        return at.draw(
                run,
                Sizes.text(args).setMarkdown(body(args, Markdown.Type.CAPTION)).build());
    }

    private static Markdown.Builder body(Args args, Markdown.Type type) {
        return Markdown.newBuilder()
                .setBody(Texts.clean(args, "body"))
                .setAllowHtml(args.bool("unsafe_allow_html"))
                .setElementType(type)
                .setHelp(args.stringOrEmpty("help"));
    }
}
