package dev.weir.script;

import java.nio.file.Path;
import java.util.Locale;

/** The interpreters' own classes: with ours, or with the server for all its WARs, or missing. */
enum Languages {
    PYTHON(".py", "Python", "python-language", "com.oracle.graal.python.PythonLanguage"),
    JAVASCRIPT(".js", "JavaScript", "js-language", "com.oracle.truffle.js.lang.JavaScriptLanguage");

    private final String ending;
    private final String title;
    private final String jar;
    private final String mainClass;

    Languages(String ending, String title, String jar, String mainClass) {
        this.ending = ending;
        this.title = title;
        this.jar = jar;
        this.mainClass = mainClass;
    }

    /**
     * Looks before an interpreter starts: later all that is left is a class that was not found.
     *
     * @throws IllegalStateException if the language of the script is missing; the message says where it may be put
     */
    static void require(Path script) {
        String name = String.valueOf(script.getFileName()).toLowerCase(Locale.ROOT);
        for (Languages language : values()) {
            if (name.endsWith(language.ending) && !language.isThere()) {
                throw new IllegalStateException(language.title + " is missing for " + script + ": there is no "
                        + language.jar
                        + "-*.jar with what it needs, neither in this WAR nor in the server's library folder."
                        + " A thin WAR wants the languages there (docs/servers.md), a slim one has that of its main"
                        + " script only: put the jars there, or pack the WAR without --thin and --slim");
            }
        }
    }

    private boolean isThere() {
        try {
            Class.forName(mainClass, false, Languages.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
