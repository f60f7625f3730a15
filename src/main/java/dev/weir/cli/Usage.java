package dev.weir.cli;

import dev.weir.config.Option;
import dev.weir.config.Options;
import java.util.stream.Collectors;

/** What the command line can do. */
final class Usage {

    private Usage() {}

    static String version() {
        String built = Usage.class.getPackage().getImplementationVersion();
        return built == null ? "(unpacked)" : built;
    }

    static String all() {
        return """
                Usage: weir COMMAND

                  run FILE|DIR [options] [-- arguments]   Serve a script (.py, .js, .java), or every script of a folder.
                  test [FILE|DIR] [pytest's options]      Run Python tests of apps, with pytest where it is installed.
                  hello [options]                         Serve the demo.
                  new DIR                                 Write a Maven project to start from: an app, a test, a WAR.
                  war FILE|DIR [-o FILE.war] [--slim|--thin]
                                                          Pack a script, with all that is beside it, into a WAR that
                                                          servers take and that starts by itself. --slim leaves out
                                                          the languages it is not written in, --thin all of them, for
                                                          servers that have them in a folder for all WARs.
                  config show [FILE|DIR] [options]        Show the options in effect, and where each was set.
                  --help                                  Show this.
                  --version                               Show the version.

                weir run --help lists the options.""";
    }

    static String run() {
        String options = Options.all().stream()
                .filter(option -> !option.hidden() && !option.key().startsWith("theme."))
                .map(Usage::line)
                .collect(Collectors.joining("\n"));
        return """
                Usage: weir run FILE|DIR [options] [-- arguments]

                FILE  A script: .py, .js or .java.
                DIR   A folder: each NAME.py, NAME.js, NAME.java and NAME/app.py in it is served at /NAME.

                Options, which may also stand in .streamlit/config.toml or the environment (a flag wins over a
                variable, a variable over a file):

                %s

                The options of the theme are as in Streamlit: --theme.primaryColor and so on.""".formatted(options);
    }

    private static String line(Option option) {
        String fallback = option.fallback()
                .map(Object::toString)
                .filter(text -> !text.isEmpty() && !text.equals("[]"))
                .map(text -> " Default: " + text + ".")
                .orElse("");
        return "  --" + option.key() + "\n        " + option.help() + fallback;
    }
}
