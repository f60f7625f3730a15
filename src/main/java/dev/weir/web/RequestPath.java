package dev.weir.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request below the servlet context, once it is known to be harmless. Decided by its letters alone, before
 * anything looks at a file system: looking up {@code \\host\share} would already tell that host who asks.
 */
record RequestPath(String value) {

    /** The beginning of an absolute path on Windows. */
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private static final List<String> PRIVATE_FOLDERS = List.of("web-inf", "meta-inf");

    /** Empty for a path that no honest browser sends: dot segments, empty segments, backslashes, control characters. */
    static Optional<RequestPath> of(HttpServletRequest request) {
        String raw = raw(request);
        StringBuilder path = new StringBuilder();
        String[] segments = (raw.isEmpty() ? "/" : raw).split("/", -1);
        if (!segments[0].isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < segments.length; i++) {
            boolean isLast = i == segments.length - 1;
            // ";jsessionid=..." is an affair between browser and container.
            Optional<String> segment = decoded(segments[i].split(";", 2)[0]);
            if (segment.isEmpty()
                    || !isHarmless(segment.get())
                    || (segment.get().isEmpty() && !isLast)) {
                return Optional.empty();
            }
            path.append('/').append(segment.get());
        }
        return Optional.of(new RequestPath(path.toString()));
    }

    /** The path as it stands in the request line, for finding out whose a path is that cannot be asked for. */
    static String raw(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Optional<String> decoded(String segment) {
        try {
            return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && !DRIVE.matcher(segment).matches()
                && segment.indexOf('/') < 0
                && segment.indexOf('\\') < 0
                && segment.indexOf('\uFFFD') < 0
                && segment.chars().noneMatch(Character::isISOControl);
    }

    /** Whether the path names what a WAR keeps to itself: its own folders, and the launcher's class at its root. */
    boolean isPrivate() {
        String lower = value.toLowerCase(Locale.ROOT);
        String top = lower.substring(1).split("/", 2)[0];
        return PRIVATE_FOLDERS.contains(top) || (lower.endsWith(".class") && lower.lastIndexOf('/') == 0);
    }

    /** The path below a mount path. */
    RequestPath below(String mount) {
        return new RequestPath(value.substring(mount.length()));
    }

    /** Whether it is a mount path or stands below it. */
    boolean isAt(String mount) {
        return value.startsWith(mount) && (value.length() == mount.length() || value.charAt(mount.length()) == '/');
    }

    boolean isBelow(String folder) {
        return value.startsWith(folder + "/");
    }

    /** Whether the last part looks like the name of a file. */
    boolean namesFile() {
        return ENDING.matcher(value.substring(value.lastIndexOf('/') + 1)).find();
    }
}
