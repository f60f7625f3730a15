package dev.weir.session;

import dev.weir.command.PageBook.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of a {@code pages/} folder, named and ordered as Streamlit 1.62 does it. */
public final class Pages {

    /** Number, separator, icon, separator, name: each part but the last optional. */
    private static final Pattern FILE_NAME =
            Pattern.compile("(?<number>\\d*)[_ -]*(?<icon>[\\p{So}\\x{FE0F}\\x{200D}]*)[_ -]*(?<name>.*)");

    private Pages() {}

    /** The main page and those of the folder beside it; a list of one where there is no folder. */
    public static List<Entry> of(String mainScript) {
        List<Entry> out = new ArrayList<>();
        Path main = Path.of(mainScript);
        out.add(entry(main, true));
        Path folder = main.resolveSibling("pages");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                String language = ending(main);
                files.filter(f -> isScript(f, language))
                        .sorted((a, b) -> order(a).compareTo(order(b)))
                        .forEach(f -> out.add(entry(f, false)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out;
    }

    /** Pages are written in the language of the main page. */
    private static boolean isScript(Path p, String language) {
        String n = String.valueOf(p.getFileName());
        return ending(p).equals(language) && !n.startsWith(".") && !n.equals("__init__.py");
    }

    private static String ending(Path p) {
        String n = String.valueOf(p.getFileName());
        return n.substring(n.lastIndexOf('.') + 1);
    }

    private static String order(Path p) {
        Matcher m = match(p);
        String number = m.group("number");
        return (number.isEmpty() ? "z" : String.format("a%020d", Long.parseLong(number)))
                + m.group("name").toLowerCase(java.util.Locale.ROOT);
    }

    private static Matcher match(Path p) {
        String n = String.valueOf(p.getFileName());
        int dot = n.lastIndexOf('.');
        Matcher m = FILE_NAME.matcher(dot < 0 ? n : n.substring(0, dot));
        if (!m.matches()) {
            throw new IllegalStateException(n);
        }
        return m;
    }

    private static Entry entry(Path script, boolean main) {
        String name = nameOf(script);
        String hash = hash(script.toString());
        return new Entry(
                hash,
                script.toString(),
                null,
                name.replace('_', ' '),
                iconOf(script),
                main ? "" : name,
                main,
                false,
                "",
                null);
    }

    /** A page's name by its file: {@code 2_about_us.py} is {@code about_us}. */
    public static String nameOf(Path script) {
        Matcher m = match(script);
        String name = m.group("name").replaceAll("[ _]+", "_");
        return name.isEmpty() ? m.group("number") : name;
    }

    /** The icon in a page's file name, or empty. */
    public static String iconOf(Path script) {
        return match(script).group("icon");
    }

    /** A page's identity on the wire. */
    public static String hash(String of) {
        return Digests.hex(of);
    }

    /** The page a browser asks for, by hash or else by name; empty if there is none. */
    static Optional<Entry> find(List<Entry> pages, String hash, String name) {
        if (!hash.isEmpty()) {
            return pages.stream().filter(p -> p.hash().equals(hash)).findFirst();
        }
        if (!name.isEmpty()) {
            return pages.stream().filter(p -> p.urlPath().equals(name)).findFirst();
        }
        return pages.stream().filter(Entry::isDefault).findFirst();
    }
}
