package dev.weir.cli;

import dev.weir.script.PythonPackages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code weir war} says of a WAR it wrote: what is in it, what is not, and what may surprise on the server. */
final class WarReport {

    private static final long MEGABYTE = 1 << 20;

    /** Where people list what a script imports. */
    private static final String REQUIREMENTS = "requirements.txt";

    private final PrintStream out;

    WarReport(PrintStream out) {
        this.out = out;
    }

    void print(Path war, Webapp weir, AppFolder app, WarSize size) throws IOException {
        out.println(String.format(
                Locale.ROOT,
                "Wrote %s (%d MB) with %s and %d files beside it",
                war,
                Files.size(war) / MEGABYTE,
                app.script().getFileName(),
                app.files().size() - 1));
        app.packages().ifPresentOrElse(this::packages, () -> missingPackages(app));
        app.secrets()
                .forEach(file -> out.println("  Left out, since whoever has the WAR could read it: " + file
                        + ". Name the file on the server: STREAMLIT_SECRETS_FILES=/path/to/secrets.toml"));
        out.println(
                size == WarSize.THIN
                        ? "  Deploy it to a server that has Weir's languages, *" + WarSize.languageVersion(weir)
                                + " of WEB-INF/lib in weir.war, in its own library folder"
                        : "  Deploy it to a server, or start it: java -jar " + war);
    }

    private void packages(PythonPackages packages) {
        out.println("  Python packages: " + packages.root());
        Map<String, Path> compiled = packages.compiled();
        if (!compiled.isEmpty()) {
            out.println("  Compiled for another Python, so this machine code will not load: "
                    + compiled.entrySet().stream()
                            .map(each -> each.getKey() + " (" + each.getValue() + ")")
                            .collect(Collectors.joining(", ")));
            out.println("  Some packages do without theirs. The others fail when the script imports them:"
                    + " replace them by packages written in Python, and try it with weir run");
        }
    }

    private void missingPackages(AppFolder app) {
        if (app.script().toString().endsWith(".py") && app.files().contains(Path.of(REQUIREMENTS))) {
            out.println(
                    "  No virtual environment, so no packages of " + REQUIREMENTS + " are in it. With any Python, in "
                            + app.root() + ": python3 -m venv .venv && .venv/bin/pip install -r " + REQUIREMENTS);
        }
    }
}
