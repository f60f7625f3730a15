package dev.weir;

import dev.weir.options.BadgeOptions;
import dev.weir.options.CaptionOptions;
import dev.weir.options.CodeOptions;
import dev.weir.options.DividerOptions;
import dev.weir.options.HeadingOptions;
import dev.weir.options.HtmlOptions;
import dev.weir.options.LatexOptions;
import dev.weir.options.MarkdownOptions;
import dev.weir.options.TextOptions;
import dev.weir.options.TitleOptions;
import java.util.function.Consumer;

/** Texts. Each gives back the spot it was drawn in, where another call can replace it. */
sealed interface TextFace extends Face permits St {

    /** The title of the page, in Markdown; once on a page. */
    default St title(Object body) {
        return title(body, o -> {});
    }

    default St title(Object body, Consumer<TitleOptions> options) {
        return Calls.draw(this, "title", Calls.set(new TitleOptions(), options), body);
    }

    /** A heading, in Markdown. */
    default St header(Object body) {
        return header(body, o -> {});
    }

    default St header(Object body, Consumer<HeadingOptions> options) {
        return Calls.draw(this, "header", Calls.set(new HeadingOptions(), options), body);
    }

    /** A smaller heading, in Markdown. */
    default St subheader(Object body) {
        return subheader(body, o -> {});
    }

    default St subheader(Object body, Consumer<HeadingOptions> options) {
        return Calls.draw(this, "subheader", Calls.set(new HeadingOptions(), options), body);
    }

    /** Text as it is, in a fixed-width font. */
    default St text(Object body) {
        return text(body, o -> {});
    }

    default St text(Object body, Consumer<TextOptions> options) {
        return Calls.draw(this, "text", Calls.set(new TextOptions(), options), body);
    }

    /** Markdown: GitHub's flavour with emoji shortcodes, colours ({@code :red[...]}), formulas ({@code $...$}) and icons. */
    default St markdown(Object body) {
        return markdown(body, o -> {});
    }

    default St markdown(Object body, Consumer<MarkdownOptions> options) {
        return Calls.draw(this, "markdown", Calls.set(new MarkdownOptions(), options), body);
    }

    /** Small grey text, in Markdown. */
    default St caption(Object body) {
        return caption(body, o -> {});
    }

    default St caption(Object body, Consumer<CaptionOptions> options) {
        return Calls.draw(this, "caption", Calls.set(new CaptionOptions(), options), body);
    }

    /** Code in a language, such as {@code "java"}, with a button to copy it. */
    default St code(Object body, String language) {
        return code(body, o -> o.language(language));
    }

    /** Code; Python unless the options say otherwise. */
    default St code(Object body, Consumer<CodeOptions> options) {
        return Calls.draw(this, "code", Calls.set(new CodeOptions(), options), body);
    }

    /** A formula in LaTeX. */
    default St latex(String body) {
        return latex(body, o -> {});
    }

    default St latex(String body, Consumer<LatexOptions> options) {
        return Calls.draw(this, "latex", Calls.set(new LatexOptions(), options), body);
    }

    /** A horizontal line. */
    default St divider() {
        return divider(o -> {});
    }

    default St divider(Consumer<DividerOptions> options) {
        return Calls.draw(this, "divider", Calls.set(new DividerOptions(), options));
    }

    /** A small coloured label, in Markdown. */
    default St badge(String label) {
        return badge(label, o -> {});
    }

    default St badge(String label, Consumer<BadgeOptions> options) {
        return Calls.draw(this, "badge", Calls.set(new BadgeOptions(), options), label);
    }

    /** Room of so many pixels. */
    default St space(int pixels) {
        return Calls.draw(this, "space", pixels);
    }

    /** Room between elements: {@code "small"}, {@code "medium"} and so on, or {@code "stretch"} for all that is left. */
    default St space(String size) {
        return Calls.draw(this, "space", size);
    }

    /** HTML, cleaned of scripts; a {@code Path} means the file's content. */
    default St html(Object body) {
        return html(body, o -> {});
    }

    default St html(Object body, Consumer<HtmlOptions> options) {
        return Calls.draw(this, "html", Calls.set(new HtmlOptions(), options), body);
    }
}
