package dev.weir.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of a component, named by their path in its folder or by a pattern with {@code *} and {@code ?}. */
public final class ComponentAssets {

    /** How deep below its folder a component's files may lie: builds put them one or two folders down. */
    private static final int DEPTH = 8;

    private static final Pattern ENDING = Pattern.compile(".*\\.(js|mjs|cjs|css|html|htm)");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private ComponentAssets() {}

    /** Whether a text names a file rather than being the content itself: one line, without blanks or tags, that looks like a path. */
    public static boolean isPath(String text) {
        String t = text.strip();
        boolean plain =
                !t.isEmpty() && t.chars().noneMatch(c -> Character.isWhitespace(c) || "<>{};()".indexOf(c) >= 0);
        return plain && (ENDING.matcher(t.toLowerCase(Locale.ROOT)).matches() || t.startsWith("./"));
    }

    /** Whether a path or pattern stays below where it starts, going by its text alone: nothing is looked up for one that does not. */
    public static boolean isBelow(String path) {
        return !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && !DRIVE.matcher(path).matches()
                && !List.of(path.split("/", -1)).contains("..");
    }

    /**
     * The files that a path or pattern means, relative to the folder, in order; links that lead out of it do not count.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<String> find(Path folder, String pattern) {
        String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            Path root = folder.toRealPath();
            return all.filter(Files::isRegularFile)
                    .filter(file -> isInside(root, file))
                    .map(folder::relativize)
                    .filter(matcher::matches)
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }

    private static boolean isInside(Path root, Path file) {
        try {
            return file.toRealPath().startsWith(root);
        } catch (IOException notThere) {
            return false;
        }
    }
}
