package dev.weir.command;

import dev.weir.wire.WidthConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of {@code st.write}: texts that follow each other become one Markdown, everything else stands by itself. */
final class Writer {

    private final ScriptRun run;
    private final DeltaGenerator at;
    private final Language language;
    private final boolean html;
    private final List<String> texts = new ArrayList<>();

    Writer(ScriptRun run, DeltaGenerator at, boolean html) {
        this.run = run;
        this.at = at;
        this.language = run.language();
        this.html = html;
    }

    void writeAll(List<? extends @Nullable Object> parts) {
        parts.forEach(this::write);
        flush();
    }

    private void write(@Nullable Object part) {
        if (part instanceof String s) {
            texts.add(s);
            return;
        }
        String own = html && part != null ? MarkupCommands.ownHtml(language, part) : null;
        if (own != null) {
            at.draw(run, MarkupCommands.element(own));
            return;
        }
        WriteForm form = language.form(part);
        if (part == null || form == WriteForm.CODE) {
            texts.add(code(language.text(part)));
            return;
        }
        if (form == WriteForm.TEXT) {
            texts.add(text(part));
            return;
        }
        flush();
        switch (form) {
            case JSON -> JsonCommands.draw(run, at, part);
            case STREAM -> new StreamWriter(run, at, "").write(part);
            case OUTPUT -> language.elements(part).forEach(this::writeOne);
            case EXCEPTION -> AlertCommands.exception(run, at, part);
            case TABLE -> table(part);
            case HELP ->
                HelpCommand.draw(
                        run,
                        at,
                        part,
                        WidthConfig.newBuilder().setUseStretch(true).build());
            case TEXT, CODE -> throw new IllegalStateException("Texts were collected above");
        }
    }

    private void table(Object part) {
        Command dataframe = Commands.all().get("dataframe");
        dataframe.call(run, at, dataframe.signature().bind(language, List.of(part), Map.of()));
    }

    private void writeOne(@Nullable Object part) {
        write(part);
        flush();
    }

    /** A text, or an in-memory file of text. */
    private String text(Object part) {
        Object content = language.attribute(part, "getvalue");
        return language.text(content == null ? part : language.call(content, List.of(), Map.of()));
    }

    private void flush() {
        if (!texts.isEmpty()) {
            at.draw(run, TextCommands.markdown(String.join(" ", texts), html));
            texts.clear();
        }
    }

    /** Code inside Markdown, fenced by more backticks than it has itself. */
    static String code(String text) {
        int longest = longestRun(text);
        if (text.indexOf('\n') >= 0) {
            String fence = "`".repeat(Math.max(3, longest + 1));
            return fence + "\n" + text + "\n" + fence;
        }
        String fence = "`".repeat(longest + 1);
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text + space + fence;
    }

    /** The most backticks that stand in a row. */
    static int longestRun(String text) {
        int longest = 0;
        int here = 0;
        for (int i = 0; i < text.length(); i++) {
            here = text.charAt(i) == '`' ? here + 1 : 0;
            longest = Math.max(longest, here);
        }
        return longest;
    }
}
