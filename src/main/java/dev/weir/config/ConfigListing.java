package dev.weir.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The options in effect as a config.toml, as {@code streamlit config show} (1.62) writes it: what is set with its place, what is not as a
 * comment with its default. Secret values are left out, and options that Streamlit hides, unless they are set.
 */
public final class ConfigListing {
    private static final int WIDTH = 78;

    private final Config config;
    private final StringBuilder out = new StringBuilder();

    private ConfigListing(Config config) {
        this.config = config;
    }

    /** @param title what the options are of, for the first line */
    public static String of(Config config, String title) {
        return new ConfigListing(config).write(title);
    }

    private String write(String title) {
        comment(
                "The options of " + title + ". A flag wins over an environment variable, a variable over the files"
                        + " .streamlit/config.toml of the script's folder, the current folder and the home folder, in this order.");
        config.warnings().forEach(warning -> {
            out.append("#\n");
            comment("Warning: " + warning);
        });
        Map<String, List<Option>> sections = Options.all().stream()
                .filter(option -> !option.hidden() || config.isSet(option.key()))
                .collect(Collectors.groupingBy(Option::section, LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, options) -> {
            out.append("\n[").append(section).append("]\n");
            options.forEach(this::option);
        });
        return out.toString();
    }

    private void option(Option option) {
        out.append('\n');
        comment(option.help());
        option.unmet().ifPresent(unmet -> comment("Changes nothing here: " + unmet.instead() + "."));
        option.fallback().ifPresent(value -> comment("Default: " + TomlText.of(value)));
        boolean set = config.isSet(option.key());
        if (set) {
            comment("Set by " + config.placeOf(option.key()));
        }
        if (set && option.sensitive()) {
            comment(option.name() + " = (a secret)");
            return;
        }
        String line = option.name() + " ="
                + config.get(option.key())
                        .map(value -> " " + TomlText.of(value))
                        .orElse("");
        out.append(set ? "" : "# ").append(line).append('\n');
    }

    private void comment(String text) {
        for (String line : wrapped(text)) {
            out.append("# ").append(line).append('\n');
        }
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
