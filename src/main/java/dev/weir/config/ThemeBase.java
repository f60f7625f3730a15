package dev.weir.config;

import dev.weir.config.Config.Setting;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A theme of its own file, named by {@code theme.base}: its values count less than any given elsewhere. */
final class ThemeBase {
    private static final String KEY = "theme.base";

    private ThemeBase() {}

    static void apply(Map<String, Setting> settings, Path folder) {
        Setting base = settings.get(KEY);
        if (base == null || isBuiltIn(base.value())) {
            return;
        }
        if (base.value().toString().matches("(?i)https?://.*")) {
            throw new ConfigException(
                    base.place() + ": theme.base is an address, and Weir asks no other host when it starts." + " Save "
                            + base.value() + " beside the script and give the file's name.");
        }
        Path path = folder.resolve(base.value().toString());
        TomlFile file = TomlFile.read(path)
                .orElseThrow(
                        () -> new ConfigException(base.place() + ": theme.base must be light, dark, or the path of a"
                                + " theme file; there is no file " + path + "."));
        Map<String, Setting> below = new LinkedHashMap<>();
        for (TomlFile.Entry entry : file.entries()) {
            if (!entry.key().startsWith("theme.")) {
                throw new ConfigException(
                        entry.place() + ": a theme file may only have [theme] sections, not " + entry.key() + ".");
            }
            Option option = Options.find(entry.key()).orElseThrow();
            below.put(entry.key(), new Setting(option.fromToml(entry.value(), entry.place()), entry.place()));
        }
        settings.remove(KEY);
        Setting inner = below.get(KEY);
        if (inner != null && !isBuiltIn(inner.value())) {
            throw new ConfigException(inner.place() + ": the base of a theme file must be light or dark.");
        }
        below.forEach(settings::putIfAbsent);
    }

    private static boolean isBuiltIn(Object base) {
        return base.equals("light") || base.equals("dark");
    }
}
