package dev.weir.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is otherwise than in Streamlit, each with its reason: {@code compatibility/differences.txt}.
 *
 * <p>A name that ends in {@code .*} stands for all that begin like it, that of a command for its parameters, too.
 */
record Differences(List<Difference> all) {

    private static final Path FILE = Path.of("src", "test", "resources", "compatibility", "differences.txt");

    /** Where a name differs. */
    enum Face {
        PYTHON("Python"),
        JAVASCRIPT("JavaScript"),
        JAVA("Java");

        final String title;

        Face(String title) {
            this.title = title;
        }
    }

    /** One line of the file. */
    record Difference(Set<Face> faces, String name, String reason) {

        private boolean isMany() {
            return name.endsWith(".*");
        }

        private boolean covers(Face face, String found) {
            boolean command = !name.contains(".") && found.startsWith(name + ".");
            return faces.contains(face)
                    && (isMany()
                            ? found.startsWith(name.substring(0, name.length() - 1))
                            : command || found.equals(name));
        }
    }

    static Differences read() {
        try {
            return new Differences(Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Differences::difference)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Difference difference(String line) {
        String[] parts = line.split(" \\| ", 3);
        Set<Face> faces = new TreeSet<>();
        for (String face : parts[0].split(" ")) {
            faces.add(Face.valueOf(face.toUpperCase(Locale.ROOT)));
        }
        return new Difference(faces, parts[1], parts[2]);
    }

    boolean has(Face face, String name) {
        return all.stream().anyMatch(d -> d.covers(face, name));
    }

    /** Names of single lines for a face. */
    Set<String> names(Face face) {
        Set<String> out = new TreeSet<>();
        all.stream().filter(d -> d.faces().contains(face) && !d.isMany()).forEach(d -> out.add(d.name()));
        return out;
    }
}
