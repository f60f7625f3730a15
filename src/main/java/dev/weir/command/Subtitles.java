package dev.weir.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Subtitles in WebVTT, the form that browsers know; SubRip is brought into it. */
final class Subtitles {

    private static final Pattern SUBRIP_TIMES =
            Pattern.compile("\\d{2}:\\d{2}:\\d{2},\\d{3} --> \\d{2}:\\d{2}:\\d{2},\\d{3}");
    private static final Pattern SUBRIP_TIME = Pattern.compile("(\\d{2}:\\d{2}:\\d{2}),(\\d{3})");

    /** Where a text ends that could be a file's name. */
    private static final int LONGEST_PATH = 4096;

    private Subtitles() {}

    /**
     * The track of text, bytes, a file's name or path, or something to read from.
     *
     * @throws StreamlitException naming the label, for anything that is no subtitles
     */
    static byte[] of(ScriptRun run, String label, @Nullable Object given) {
        String text = text(run, given);
        if (text == null) {
            throw StreamlitException.api("Failed to process the provided subtitle: " + label);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String text(ScriptRun run, @Nullable Object given) {
        if (given == null) {
            return null;
        }
        String path = given instanceof String s ? s : MediaSource.path(run.language(), given);
        if (path == null) {
            byte[] bytes = MediaSource.bytes(run.language(), given);
            return bytes == null ? null : inVtt(new String(bytes, StandardCharsets.UTF_8), true);
        }
        String file = file(run, path);
        if (file != null) {
            String lower = path.toLowerCase(Locale.ROOT);
            return lower.endsWith(".vtt") || lower.endsWith(".srt") ? inVtt(file, true) : null;
        }
        return given instanceof String s ? inVtt(s.strip(), false) : null;
    }

    /** A text in WebVTT; what is neither that nor SubRip passes if its form was named by whoever gave it. */
    private static @Nullable String inVtt(String text, boolean trusted) {
        if (text.stripLeading().startsWith("WEBVTT")) {
            return text;
        }
        if (SUBRIP_TIMES.matcher(text).find()) {
            return "WEBVTT\n\n" + SUBRIP_TIME.matcher(text).replaceAll("$1.$2").strip();
        }
        return trusted ? text : null;
    }

    private static @Nullable String file(ScriptRun run, String path) {
        if (path.length() > LONGEST_PATH || path.indexOf('\n') >= 0) {
            return null;
        }
        try {
            Path file = Path.of(run.pages().mainFolder()).resolve(path);
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
