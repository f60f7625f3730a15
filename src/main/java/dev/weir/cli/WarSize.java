package dev.weir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How much of Weir goes into a WAR. */
enum WarSize {

    /** All of it. */
    FULL {
        @Override
        Predicate<String> leavesOut(Webapp weir, AppFolder app) {
            return entry -> false;
        }
    },

    /** Not the languages that the script is not written in. */
    SLIM {
        @Override
        Predicate<String> leavesOut(Webapp weir, AppFolder app) {
            List<String> jars = unneeded(app);
            return entry -> jars.stream().anyMatch(jar -> entry.startsWith(LIBRARIES + jar));
        }
    },

    /** No language, and nothing that starts it without a server: for servers that have the languages in a folder for all WARs. */
    THIN {
        @Override
        Predicate<String> leavesOut(Webapp weir, AppFolder app) {
            String version = languageVersion(weir);
            return entry -> entry.startsWith(LIBRARIES) && entry.endsWith(version)
                    || entry.startsWith("WEB-INF/launcher/")
                    || entry.equals(Webapp.LAUNCHER + ".class");
        }
    };

    private static final String LIBRARIES = "WEB-INF/lib/";

    /** Names the version of all the languages' jars, and no other jar has that version. */
    private static final String ENGINE = "polyglot";

    /** What only Python needs. */
    private static final List<String> PYTHON =
            List.of("python-language-", "python-resources-", "profiler-tool-", "json-");

    /** What only JavaScript needs. */
    private static final List<String> JAVASCRIPT = List.of("js-language-");

    /** What both need, and Java does not. */
    private static final List<String> BOTH = List.of("icu4j-", "regex-", "xz-");

    /**
     * Which entries of Weir's WAR stay out.
     *
     * @throws CliException if that cannot be told
     */
    abstract Predicate<String> leavesOut(Webapp weir, AppFolder app);

    private static List<String> unneeded(AppFolder app) {
        boolean python = uses(app, ".py");
        boolean javascript = uses(app, ".js");
        return Stream.of(
                        python ? List.<String>of() : PYTHON,
                        javascript ? List.<String>of() : JAVASCRIPT,
                        python || javascript ? List.<String>of() : BOTH)
                .flatMap(List::stream)
                .toList();
    }

    /** An App in Java may serve a script of any language in its folder; a script of another language is its own app. */
    private static boolean uses(AppFolder app, String ending) {
        String script = app.script().toString();
        return script.endsWith(ending)
                || script.endsWith(".java")
                        && app.files().stream().anyMatch(file -> file.toString().endsWith(ending));
    }

    /** How the names of the languages' jars end, such as {@code -25.1.3.jar}. */
    static String languageVersion(Webapp weir) {
        Path libraries = weir.folder().resolve(LIBRARIES);
        try (Stream<Path> all = Files.list(libraries)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches(ENGINE + "-[0-9].*\\.jar"))
                    .map(name -> name.substring(ENGINE.length()))
                    .findFirst()
                    .orElseThrow(() -> new CliException("There is no " + ENGINE + " jar in " + libraries
                            + ", so --thin cannot tell which jars are the languages'; pack with --slim"));
        } catch (IOException e) {
            throw new CliException("Cannot read " + libraries + ": " + e);
        }
    }
}
