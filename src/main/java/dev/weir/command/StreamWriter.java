package dev.weir.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shows a stream as it is produced: pieces of text grow in one place, functions are called, everything else is written by itself.
 * Chunks of OpenAI's and LangChain's chat streams count as the text they carry.
 */
final class StreamWriter {

    private final ScriptRun run;
    private final DeltaGenerator at;
    private final Language language;
    private final String cursor;
    private final List<@Nullable Object> written = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable DeltaGenerator spot;

    /** @param cursor what stands behind the text while more is to come */
    StreamWriter(ScriptRun run, DeltaGenerator at, String cursor) {
        this.run = run;
        this.at = at;
        this.language = run.language();
        this.cursor = cursor;
    }

    /** What was written: the text, if it was nothing else, or a list of texts and values. */
    Object write(Object stream) {
        Iterator<@Nullable Object> chunks = language.iterate(stream);
        while (chunks.hasNext()) {
            Object chunk = plain(chunks.next());
            if (chunk instanceof String s) {
                if (!s.isEmpty()) {
                    grow(s);
                }
            } else if (language.isCallable(chunk)) {
                flush();
                language.call(Objects.requireNonNull(chunk), List.of(), Map.of());
            } else {
                flush();
                new Writer(run, at, false).writeAll(Collections.singletonList(chunk));
                written.add(chunk);
            }
        }
        flush();
        if (written.isEmpty()) {
            return "";
        }
        return written.size() == 1 && written.getFirst() instanceof String s ? s : written;
    }

    /** The text so far; Markdown that is not closed yet is shown as if it were. */
    private void grow(String more) {
        text.append(more);
        DeltaGenerator place = spot;
        if (place == null) {
            spot = at.draw(run, TextCommands.unfinished(text.toString()));
        } else {
            place.draw(run, TextCommands.unfinished(text + cursor));
        }
    }

    private void flush() {
        DeltaGenerator place = spot;
        if (place != null) {
            place.draw(run, TextCommands.markdown(text.toString(), false));
            written.add(text.toString());
            text.setLength(0);
            spot = null;
        }
    }

    private @Nullable Object plain(@Nullable Object chunk) {
        if (chunk == null || chunk instanceof String || chunk instanceof Number || chunk instanceof Boolean) {
            return chunk;
        }
        return switch (language.typeName(chunk)) {
            case "ChatCompletionChunk" -> choice(language.attribute(chunk, "choices"));
            case "AIMessageChunk" -> language.attribute(chunk, "content") instanceof String s ? s : "";
            // JavaScript's clients give plain objects.
            case "Object" -> {
                Object choices = language.attribute(chunk, "choices");
                yield choices == null ? chunk : choice(choices);
            }
            default -> chunk;
        };
    }

    private String choice(@Nullable Object choices) {
        if (choices == null) {
            throw StreamlitException.api(
                    "Failed to parse the OpenAI ChatCompletionChunk. The most likely cause is a change of the"
                            + " chunk object structure due to a recent OpenAI update. You might be able to fix this by downgrading the OpenAI"
                            + " library or upgrading Streamlit. Also, please report this issue to:"
                            + " https://github.com/streamlit/streamlit/issues.");
        }
        List<@Nullable Object> all = language.elements(choices);
        Object first = all.isEmpty() ? null : all.getFirst();
        Object delta = first == null ? null : language.attribute(first, "delta");
        return delta != null && language.attribute(delta, "content") instanceof String s ? s : "";
    }
}
