package dev.weir.cli;

import dev.weir.web.Apps;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code weir war}: an app's folder becomes a WAR that any server takes, and that starts by itself. */
final class WarCommand {

    private static final String ENDING = ".war";

    private final PrintStream out;

    WarCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * @param words what stands behind {@code war}
     * @throws CliException if there is nothing to pack, or the WAR cannot be written
     */
    void run(List<String> words) {
        WarArguments arguments = WarArguments.parse(words);
        run(Webapp.ofThisProcess(), arguments);
    }

    void run(Webapp weir, WarArguments arguments) {
        Path script = scriptOf(arguments.target());
        Path war = arguments.output().orElseGet(() -> Path.of(nameFor(script) + ENDING));
        check(war);
        AppFolder app = AppFolder.of(script);
        try {
            WarFile.write(war, weir, app, arguments.size());
            new WarReport(out).print(war, weir, app, arguments.size());
        } catch (IOException e) {
            throw new CliException("Cannot write " + war + ": " + e + "; name another place with -o FILE.war");
        }
    }

    /** What can be told before megabytes are written. */
    private static void check(Path war) {
        if (Files.isDirectory(war)) {
            throw new CliException(war + " is a folder; say how the file is named: -o " + war.resolve("app.war"));
        }
        if (!war.toString().endsWith(ENDING)) {
            throw new CliException("Servers take files that end in .war: -o " + war + ENDING);
        }
        Path folder = war.toAbsolutePath().resolveSibling("");
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                if (!Files.isDirectory(above) || !Files.isWritable(above)) {
                    throw new CliException("Cannot write " + war + ": " + above
                            + (Files.isDirectory(above) ? " is not writable for you" : " is no folder")
                            + "; name another place with -o FILE.war");
                }
                return;
            }
        }
    }

    /** A script, or the one that a folder has under a name a server looks for. */
    private static Path scriptOf(String target) {
        Path path = Path.of(target).toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            return Targets.scriptAt(target);
        }
        return Apps.CONVENTION.stream()
                .map(path::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new CliException("None of " + String.join(", ", Apps.CONVENTION) + " is in " + path
                        + "; say which script the WAR shall serve: weir war " + target + "/NAME.py"));
    }

    /** The script's name, or its folder's where the script's says nothing. */
    private static String nameFor(Path script) {
        String name = String.valueOf(script.getFileName());
        Path folder = script.getParent();
        if (Apps.CONVENTION.contains(name) && folder != null) {
            return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("app");
        }
        return name.substring(0, name.lastIndexOf('.'));
    }
}
