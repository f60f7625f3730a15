package dev.weir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The command line of {@code war}.
 *
 * @param target the script or its folder
 * @param output the file to write; empty: named like the script, in the current folder
 * @param size how much of Weir goes along
 */
record WarArguments(String target, Optional<Path> output, WarSize size) {

    /**
     * @throws CliException for a word that is not understood, or a missing one
     */
    static WarArguments parse(List<String> words) {
        Optional<String> target = Optional.empty();
        Optional<Path> output = Optional.empty();
        WarSize size = WarSize.FULL;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--slim", "--thin" -> {
                    if (size != WarSize.FULL) {
                        throw new CliException(
                                "Say --slim or --thin, not both: without all languages there is none to choose");
                    }
                    size = word.equals("--slim") ? WarSize.SLIM : WarSize.THIN;
                }
                case "-o", "--output" -> {
                    if (++i == words.size()) {
                        throw new CliException(word + " needs a file: weir war app.py -o app.war");
                    }
                    output = Optional.of(Path.of(words.get(i)));
                }
                default -> {
                    if (word.startsWith("-") || target.isPresent()) {
                        throw new CliException(
                                "weir war does not know " + word + "; it takes FILE|DIR [-o FILE.war] [--slim|--thin]");
                    }
                    target = Optional.of(word);
                }
            }
        }
        return new WarArguments(
                target.orElseThrow(
                        () -> new CliException("Say which script or folder to pack: weir war app.py -o app.war")),
                output,
                size);
    }
}
