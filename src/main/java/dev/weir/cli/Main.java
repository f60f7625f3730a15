package dev.weir.cli;

import dev.weir.config.ConfigException;
import dev.weir.config.ConfigListing;
import dev.weir.config.ConfigSources;
import dev.weir.config.RunArguments;
import dev.weir.testing.PythonTestRun;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weir's command line. */
public final class Main {

    private static final int OK = 0;
    private static final int FAILED = 1;

    /** What looks like an option and is a command. */
    private static final Set<String> WORDS = Set.of("--help", "--version");

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs a command and ends the process: with 0, or with 1 and one line on the error stream. */
    public static void main(String[] args) {
        Logs.setUp();
        int code = new Main(System.out, System.err).execute(List.of(args));
        System.out.flush();
        System.exit(code);
    }

    int execute(List<String> args) {
        String command = args.isEmpty() ? "--help" : args.getFirst();
        List<String> rest = args.isEmpty() ? List.of() : args.subList(1, args.size());
        try {
            Optional<Webapp> packed = Webapp.withApps();
            if (packed.isPresent() && isOnlyOptions(args)) {
                return serve(packed.get(), args);
            }
            return switch (command) {
                case "run" -> run(rest);
                case "hello" -> hello(rest);
                case "new" -> create(rest);
                case "war" -> pack(rest);
                case "config" -> config(rest);
                case "test" -> PythonTestRun.run(Path.of(""), rest);
                case "warmup" -> new Warmup(out).run();
                case "--help", "-h", "help" -> print(Usage.all());
                case "--version", "version" -> print("Weir, version " + Usage.version());
                default ->
                    throw new CliException(
                            "No such command: " + command + ". Commands are run, test, hello, new, war, config,"
                                    + " --help and --version; to run a script: weir run " + command);
            };
        } catch (CliException | ConfigException e) {
            err.println("weir: " + e.getMessage());
            return FAILED;
        }
    }

    private int run(List<String> words) {
        RunArguments arguments = RunArguments.parse(words);
        if (arguments.help()) {
            return print(Usage.run());
        }
        String target = arguments
                .target()
                .orElseThrow(() -> new CliException("Say which script or folder to run: weir run app.py"));
        new Serve(out, arguments).serve(Targets.of(target));
        return OK;
    }

    private int hello(List<String> words) {
        RunArguments arguments = RunArguments.parse(words);
        if (arguments.help()) {
            return print(Usage.run());
        }
        if (arguments.target().isPresent()) {
            throw new CliException(
                    "hello takes options only, not " + arguments.target().get());
        }
        new Serve(out, arguments).serve(Targets.ofHello(HelloFiles.unpack()));
        return OK;
    }

    /** {@code java -jar app.war}: whoever says no command means the apps inside. */
    private static boolean isOnlyOptions(List<String> args) {
        return args.isEmpty() || (args.getFirst().startsWith("--") && !WORDS.contains(args.getFirst()));
    }

    private int serve(Webapp packed, List<String> words) {
        RunArguments arguments = RunArguments.parse(words);
        if (arguments.help()) {
            return print(Usage.run());
        }
        new Serve(out, arguments).serve(packed);
        return OK;
    }

    private int create(List<String> words) {
        new NewCommand(out).run(words);
        return OK;
    }

    private int pack(List<String> words) {
        new WarCommand(out).run(words);
        return OK;
    }

    /** {@code config show [TARGET] [options]}: the options as they would be for the same words after {@code run}. */
    private int config(List<String> words) {
        if (words.isEmpty() || !words.getFirst().equals("show")) {
            throw new CliException("Say config show, or config show app.py, to see the options in effect");
        }
        RunArguments arguments = RunArguments.parse(words.subList(1, words.size()));
        ConfigSources sources = ConfigSources.ofProcess().withFlags(arguments.flags());
        String title = arguments.target().orElse("the current folder");
        return print(ConfigListing.of(
                arguments
                        .target()
                        .map(target ->
                                sources.withScriptFolder(Targets.of(target).folder()))
                        .orElse(sources)
                        .load(),
                title));
    }

    private int print(String text) {
        out.println(text);
        return OK;
    }
}
