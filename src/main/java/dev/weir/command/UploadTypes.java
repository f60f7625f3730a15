package dev.weir.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files people may upload: extensions, MIME types, and {@code image}, {@code audio}, {@code video}, {@code text}. */
final class UploadTypes {

    private static final Set<String> CATEGORIES = Set.of("image", "audio", "video", "text");

    /** Extensions that come in two spellings: who allows one allows both. */
    private static final List<List<String>> PAIRS = List.of(
            List.of(".jpg", ".jpeg"),
            List.of(".mpg", ".mpeg"),
            List.of(".mp4", ".mpeg4"),
            List.of(".tif", ".tiff"),
            List.of(".htm", ".html"));

    private UploadTypes() {}

    /** The types of a call: MIME types, then extensions with their dot; none for anything. */
    static List<String> of(Args args, String name) {
        List<String> extensions = new ArrayList<>();
        List<String> mimes = new ArrayList<>();
        for (Object type : args.language().options(args.raw(name))) {
            if (!(type instanceof String text)) {
                throw args.mistaken(name, "a file extension such as 'csv', or a list of them");
            }
            String t = text.strip().toLowerCase(Locale.ROOT);
            if (CATEGORIES.contains(t)) {
                mimes.add(t + "/*");
            } else if (t.contains("/")) {
                mimes.add(t);
            } else if (!t.isEmpty()) {
                extensions.add(t.startsWith(".") ? t : "." + t);
            }
        }
        for (List<String> pair : PAIRS) {
            boolean first = extensions.contains(pair.get(0));
            if (first != extensions.contains(pair.get(1))) {
                extensions.add(first ? pair.get(1) : pair.get(0));
            }
        }
        mimes.addAll(extensions);
        return mimes;
    }

    /** Refuses a file by its name; where MIME types are allowed, the browser's choice is trusted, as in Streamlit. */
    static void check(Language language, String name, List<String> types) {
        if (types.isEmpty()) {
            return;
        }
        if (name.indexOf('\0') >= 0) {
            throw StreamlitException.api("Filename cannot contain null bytes.");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean allowed = types.stream().anyMatch(t -> t.contains("/") || lower.endsWith(t));
        if (!allowed) {
            int dot = name.lastIndexOf('.');
            throw StreamlitException.api("Invalid file extension: `" + (dot > 0 ? name.substring(dot) : "")
                    + "`. Allowed: " + language.repr(types));
        }
    }

    /** The largest file of a call, in MB: its {@code max_upload_size}, else the server's. */
    static int limit(ScriptRun run, Args args) {
        return args.given("max_upload_size")
                ? (int) Math.min(args.integer("max_upload_size"), Integer.MAX_VALUE)
                : run.settings().maxUploadMb();
    }

    static void checkLimit(Args args) {
        Object limit = args.raw("max_upload_size");
        if (limit != null && !(limit instanceof Long n && n > 0) && !Boolean.TRUE.equals(limit)) {
            throw StreamlitException.api(
                    "The `max_upload_size` parameter must be a positive integer representing the maximum"
                            + " file size in megabytes, or None to fall back to the `server.maxUploadSize` configuration option.");
        }
    }
}
