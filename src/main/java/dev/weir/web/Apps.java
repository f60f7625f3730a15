package dev.weir.web;

import dev.weir.App;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.secrets.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From what an App says to what it needs when it runs. */
public final class Apps {

    /** What a WAR serves at its root when nothing names another, in the order in which it is looked for. */
    public static final List<String> CONVENTION = List.of("app.py", "app.js", "app.java", "streamlit_app.py");

    private Apps() {}

    /**
     * The app with an absolute script path.
     *
     * @param folder where a relative path is looked for
     */
    public static App resolve(App app, Path folder) {
        return app.scriptPath()
                .map(script -> app.toBuilder()
                        .script(folder.resolve(script).toAbsolutePath().normalize())
                        .build())
                .orElse(app);
    }

    /**
     * The app where {@code weir.mountPath} says, or where it was if that is not set.
     *
     * @throws dev.weir.config.ConfigException for a path that is none
     */
    public static App placed(App app, Config config) {
        String option = "weir.mountPath";
        String mount = config.textOf(option).orElse("");
        try {
            return mount.isEmpty() ? app : app.at(mount);
        } catch (IllegalArgumentException e) {
            throw config.unusable(option, mount, e);
        }
    }

    /**
     * The app's options: those set in code, then flags, the environment, files.
     *
     * @param flags of the command line
     * @throws IllegalArgumentException if the script is missing
     * @throws dev.weir.config.ConfigException if an option cannot be used
     */
    public static Config configOf(App app, Map<String, List<String>> flags) {
        Map<String, List<String>> strongest = new LinkedHashMap<>(flags);
        app.config().forEach((key, value) -> strongest.put(key, List.of(value)));
        ConfigSources sources = ConfigSources.ofProcess().withFlags(strongest);
        if (app.file().isEmpty()) {
            return sources.load();
        }
        Path file = app.file().get();
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no script " + file);
        }
        Path folder = file.getParent();
        return (folder == null ? sources : sources.withScriptFolder(folder)).load();
    }

    /** The app's secrets: {@code secrets.files}, or else the user's, the current folder's and the script's; then those given in code. */
    static Secrets secretsOf(App app, Config config) {
        ConfigSources sources = ConfigSources.ofProcess();
        Path folder = app.file().map(Path::getParent).orElse(null);
        List<Path> places = config.isSet("secrets.files")
                ? config.listOf("secrets.files").stream().map(Path::of).toList()
                : (folder == null ? sources : sources.withScriptFolder(folder)).files("secrets.toml");
        return Secrets.load(places).with(app.secrets());
    }
}
