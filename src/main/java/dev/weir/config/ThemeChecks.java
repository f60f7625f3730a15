package dev.weir.config;

import dev.weir.config.Config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Theme values that the page cannot use: as in Streamlit (1.62) they are left out with a warning, and only too many headings are an error.
 */
final class ThemeChecks {
    /** h1 to h6. */
    private static final int HEADINGS = 6;

    /** What a scale of colours has. */
    private static final int SCALE = 10;

    private static final List<String> FACE_FIELDS =
            List.of("family", "url", "weight", "weightRange", "style", "unicodeRange");

    private final List<String> warnings;

    private ThemeChecks(List<String> warnings) {
        this.warnings = warnings;
    }

    static void apply(Map<String, Setting> settings, List<String> warnings) {
        ThemeChecks checks = new ThemeChecks(warnings);
        for (String key : List.copyOf(settings.keySet())) {
            Option option = Options.find(key).orElseThrow();
            Setting setting = settings.get(key);
            if (option.section().startsWith("theme") && setting != null) {
                Object usable = checks.usable(option, setting);
                if (usable instanceof List<?> list && list.isEmpty()) {
                    settings.remove(key);
                } else {
                    settings.put(key, new Setting(usable, setting.place()));
                }
            }
        }
    }

    private Object usable(Option option, Setting setting) {
        String where = setting.place() + ": " + option.key();
        return switch (option.name()) {
            case "headingFontSizes" -> sizes(where, setting.value());
            case "headingFontWeights" -> weights(where, setting.value());
            case "chartCategoricalColors" -> colors(where, setting.value(), false);
            case "chartSequentialColors", "chartDivergingColors" -> colors(where, setting.value(), true);
            case "fontFaces" -> faces(where, setting.value());
            default -> setting.value();
        };
    }

    /** A list is for the first headings; one value is for all. */
    private Object sizes(String where, Object value) {
        return headings(where, value, String.class::isInstance, "a size such as \"2rem\" or \"20px\"");
    }

    private Object weights(String where, Object value) {
        Object number = value instanceof String text && text.matches("\\d+") ? (Object) Long.valueOf(text) : value;
        return headings(where, number, Long.class::isInstance, "a whole number from 100 to 900");
    }

    private Object headings(String where, Object value, Predicate<Object> fits, String what) {
        if (!(value instanceof List<?> list)) {
            return fits.test(value) ? value : without(where, value, what);
        }
        if (list.size() > HEADINGS) {
            throw new ConfigException(
                    where + " has " + list.size() + " values, but there are " + HEADINGS + " headings.");
        }
        return list.stream()
                .filter(one -> fits.test(one) || !without(where, one, what).isEmpty())
                .toList();
    }

    private Object colors(String where, Object value, boolean scale) {
        if (!(value instanceof List<?> list)) {
            return without(where, value, "a list of colours");
        }
        if (scale && list.size() != SCALE) {
            warnings.add(where + " must have " + SCALE + " colours, not " + list.size() + "; it is left out.");
            return List.of();
        }
        return list.stream()
                .filter(one -> one instanceof String
                        || !without(where, one, "a colour").isEmpty())
                .toList();
    }

    private Object faces(String where, Object value) {
        List<Object> good = new ArrayList<>();
        for (Object face : value instanceof List<?> list ? list : List.of(value)) {
            if (face instanceof Map<?, ?> fields && FACE_FIELDS.containsAll(fields.keySet())) {
                good.add(face);
            } else {
                without(where, face, "a table of family, url, weight, style and unicodeRange");
            }
        }
        return good;
    }

    /** Warns of a value that is left out. */
    private List<Object> without(String where, Object value, String what) {
        warnings.add(where + ": " + TomlText.of(value) + " is not " + what + "; it is left out.");
        return List.of();
    }
}
