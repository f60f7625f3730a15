package dev.weir.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code weir new}: writes the project that {@code webapp-template} is. */
final class NewCommand {

    private static final String ARCHIVE = "/weir-template.zip";

    private final PrintStream out;

    NewCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * @param words the folder to write, which is new or empty
     * @throws CliException if it is not, or cannot be written
     */
    void run(List<String> words) {
        if (words.size() != 1 || words.getFirst().startsWith("-")) {
            throw new CliException("Say which folder to write: weir new DIR");
        }
        Path folder = Path.of(words.getFirst()).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new CliException(folder + " is not empty; name a new folder, nothing was written");
                }
            }
        } catch (IOException e) {
            throw new CliException("Cannot write " + folder + ": " + e);
        }
        Archives.unpack(ARCHIVE, folder);
        out.println("Wrote a project into " + folder + "; its README.md says what is where.");
        out.println("  Look at it:   weir run " + words.getFirst() + "/src/main/webapp/WEB-INF/app/app.py");
        out.println("  Make its WAR: mvn -f " + words.getFirst() + " verify");
    }
}
