package dev.weir.config;

import dev.weir.config.Config.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where options come from. As in Streamlit (1.62), a flag wins over an environment variable, that over the files
 * {@code .streamlit/config.toml} of the script's folder, the current folder and the user's home, in this order, and
 * those over the default. In a file, {@code "env:NAME"} stands for the value of a variable.
 *
 * @param home the user's home folder
 * @param folder the current folder
 * @param scriptFolder the folder of the app's script, if it has one
 * @param variables the environment
 * @param flags flags of the command line by option, each with all its values
 */
public record ConfigSources(
        Path home,
        Path folder,
        Optional<Path> scriptFolder,
        Map<String, String> variables,
        Map<String, List<String>> flags) {
    private static final String FROM_VARIABLE = "env:";

    /** This process's user, folder and environment; no script and no flags yet. */
    public static ConfigSources ofProcess() {
        return new ConfigSources(
                Path.of(System.getProperty("user.home", ".")),
                Path.of("").toAbsolutePath(),
                Optional.empty(),
                System.getenv(),
                Map.of());
    }

    /** The same with the folder of a script. */
    public ConfigSources withScriptFolder(Path script) {
        return new ConfigSources(home, folder, Optional.of(script), variables, flags);
    }

    /** The same with flags, as {@link RunArguments} finds them. */
    public ConfigSources withFlags(Map<String, List<String>> given) {
        return new ConfigSources(home, folder, scriptFolder, variables, given);
    }

    /** The files of a name, the one that counts least first, each once. */
    public List<Path> files(String name) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path place : scriptFolder.map(s -> List.of(home, folder, s)).orElse(List.of(home, folder))) {
            Path file =
                    place.resolve(".streamlit").resolve(name).toAbsolutePath().normalize();
            files.remove(file); // the same file twice: its later, stronger place counts
            files.add(file);
        }
        return List.copyOf(files);
    }

    /**
     * Reads them all.
     *
     * @throws ConfigException for broken TOML, unknown flags and values of the wrong type
     */
    public Config load() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        for (Path path : files("config.toml")) {
            TomlFile.read(path).ifPresent(file -> {
                warnings.addAll(file.warnings());
                file.entries().forEach(entry -> settings.put(entry.key(), ofFile(entry)));
            });
        }
        for (Option option : Options.all()) {
            String text = variables.get(option.variable());
            if (text != null) {
                settings.put(option.key(), ofTexts(option, option.type().split(text), option.variable()));
            }
        }
        flags.forEach((key, values) -> {
            Option option = Options.find(key).orElseThrow(() -> RunArguments.unknown("--" + key));
            settings.put(key, ofTexts(option, values, "--" + key));
        });
        ThemeBase.apply(settings, scriptFolder.orElse(folder));
        reconcile(settings, warnings);
        ThemeChecks.apply(settings, warnings);
        settings.forEach((key, setting) -> unmet(key, setting).ifPresent(warnings::add));
        return new Config(settings, warnings, isWithoutDisplay());
    }

    private Setting ofFile(TomlFile.Entry entry) {
        Option option = Options.find(entry.key()).orElseThrow();
        if (entry.value() instanceof String text && text.startsWith(FROM_VARIABLE)) {
            String name = text.substring(FROM_VARIABLE.length());
            String value = Optional.ofNullable(variables.get(name))
                    .orElseThrow(() -> new ConfigException(entry.place() + ": " + entry.key()
                            + " asks for the environment variable " + name + ", which is not set."));
            return new Setting(option.fromText(value, entry.place()), entry.place());
        }
        return new Setting(option.fromToml(entry.value(), entry.place()), entry.place());
    }

    private static Setting ofTexts(Option option, List<String> texts, String place) {
        Object value = option.type().isList() ? texts : option.fromText(texts.getLast(), place);
        return new Setting(value, place);
    }

    /** A line about an option that changes nothing, unless it asks for what happens anyway. */
    private static Optional<String> unmet(String key, Setting setting) {
        return Options.find(key)
                .flatMap(Option::unmet)
                .filter(unmet -> !unmet.does().equals(Optional.of(setting.value())))
                .map(unmet -> setting.place() + ": " + key + " changes nothing here: " + unmet.instead() + ".");
    }

    /** Settings that contradict each other, resolved as Streamlit does. */
    private static void reconcile(Map<String, Setting> settings, List<String> warnings) {
        boolean protectedUploads = isOn(settings, "server.enableXsrfProtection");
        Setting cors = settings.get("server.enableCORS");
        if (cors != null && !isOn(settings, "server.enableCORS") && protectedUploads) {
            warnings.add(cors.place() + ": server.enableCORS=false does not go with server.enableXsrfProtection=true;"
                    + " server.enableCORS stays true. To really turn it off, turn off both.");
            settings.put("server.enableCORS", new Setting(true, cors.place()));
        }
    }

    private static boolean isOn(Map<String, Setting> settings, String key) {
        Setting setting = settings.get(key);
        return setting == null || setting.value().equals(true);
    }

    private boolean isWithoutDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean desktop = system.contains("windows") || system.contains("mac");
        return !desktop && !variables.containsKey("DISPLAY") && !variables.containsKey("WAYLAND_DISPLAY");
    }
}
