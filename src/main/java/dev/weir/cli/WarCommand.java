package dev.weir.cli;

import dev.weir.web.Apps;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code weir war}: an app's folder becomes a WAR that any server takes, and that starts by itself. */
final class WarCommand {

    private static final long MEGABYTE = 1 << 20;

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
        AppFolder app = AppFolder.of(script);
        Path war = arguments.output().orElseGet(() -> Path.of(nameFor(script) + ".war"));
        try {
            WarFile.write(war, weir, app, arguments.slim());
            report(war, script, app);
        } catch (IOException e) {
            throw new CliException("Cannot write " + war + ": " + e);
        }
    }

    private void report(Path war, Path script, AppFolder app) throws IOException {
        out.println(String.format(
                Locale.ROOT,
                "Wrote %s (%d MB) with %s and %d files beside it",
                war,
                Files.size(war) / MEGABYTE,
                script.getFileName(),
                app.files().size() - 1));
        app.packages().ifPresent(packages -> {
            out.println("  Python packages: " + packages.root());
            if (!packages.compiled().isEmpty()) {
                out.println("  Compiled for another Python, so they will not load: "
                        + String.join(", ", packages.compiled()));
            }
        });
        app.secrets()
                .forEach(file -> out.println("  Left out, since whoever has the WAR could read it: " + file
                        + ". Name the file on the server: STREAMLIT_SECRETS_FILES=/path/to/secrets.toml"));
        out.println("  Deploy it to a server, or start it: java -jar " + war);
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
