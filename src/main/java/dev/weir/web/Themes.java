package dev.weir.web;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.weir.config.Config;
import dev.weir.wire.CustomThemeConfig;
import dev.weir.wire.FontFace;
import dev.weir.wire.FontSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code theme.*} options as the browser is told them. Every option has the name of a field, in the other spelling,
 * so the message's own description does the work; some need more.
 */
final class Themes {

    /** h1 to h6. */
    private static final int HEADINGS = 6;

    private static final long USUAL_WEIGHT = 600;

    private Themes() {}

    static CustomThemeConfig of(Config config) {
        return section(config, "theme");
    }

    private static CustomThemeConfig section(Config config, String name) {
        CustomThemeConfig.Builder theme = CustomThemeConfig.newBuilder();
        config.section(name).forEach((key, value) -> set(theme, name, key, value));
        String below = name + ".";
        if (name.equals("theme")) {
            CustomThemeConfig light = section(config, below + "light");
            CustomThemeConfig dark = section(config, below + "dark");
            if (!light.equals(CustomThemeConfig.getDefaultInstance())) {
                theme.setLight(light);
            }
            if (!dark.equals(CustomThemeConfig.getDefaultInstance())) {
                theme.setDark(dark);
            }
        }
        if (!name.endsWith(".sidebar")) {
            CustomThemeConfig sidebar = section(config, below + "sidebar");
            if (!sidebar.equals(CustomThemeConfig.getDefaultInstance())) {
                theme.setSidebar(sidebar);
            }
        }
        return theme.build();
    }

    private static void set(CustomThemeConfig.Builder theme, String section, String key, Object value) {
        switch (key) {
            case "base" ->
                theme.setBase(
                        CustomThemeConfig.BaseTheme.valueOf(value.toString().toUpperCase(Locale.ROOT)));
            case "font" -> theme.setBodyFont(font(theme, section, key, value.toString()));
            case "headingFont" -> theme.setHeadingFont(font(theme, section, key, value.toString()));
            case "codeFont" -> theme.setCodeFont(font(theme, section, key, value.toString()));
            case "fontFaces" -> faces(value).forEach(face -> theme.addFontFaces(face(face)));
            case "headingFontSizes" -> setByName(theme, key, sizes(value));
            case "headingFontWeights" -> setByName(theme, key, weights(value));
            default -> setByName(theme, key, value);
        }
    }

    /** A font may be given as {@code Name:https://...}: the family and where its style sheet is. */
    private static String font(CustomThemeConfig.Builder theme, String section, String key, String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return value;
        }
        String source = value.substring(colon + 1).strip();
        if (source.startsWith("http://") || source.startsWith("https://")) {
            // The page knows the fonts of all sections below theme by this one ending.
            String name = section.equals("theme") ? key : key + "-sidebar";
            theme.addFontSources(FontSource.newBuilder().setConfigName(name).setSourceUrl(source));
        }
        return value.substring(0, colon);
    }

    /** One value is for all headings; of several, those that follow have the usual one. */
    private static List<Object> weights(Object value) {
        List<Object> all = new ArrayList<>(value instanceof List<?> list ? list : Collections.nCopies(HEADINGS, value));
        while (all.size() < HEADINGS) {
            all.add(USUAL_WEIGHT);
        }
        return all;
    }

    private static Object sizes(Object value) {
        return value instanceof List<?> ? value : Collections.nCopies(HEADINGS, value);
    }

    private static List<?> faces(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static FontFace face(Object value) {
        FontFace.Builder face = FontFace.newBuilder();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, word) -> {
                String name = key.toString().equals("weight") ? "weightRange" : key.toString();
                setByName(face, name, word);
            });
        }
        return face.build();
    }

    private static void setByName(Message.Builder message, String key, Object value) {
        String name = key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        FieldDescriptor field = message.getDescriptorForType().findFieldByName(name);
        if (field == null) {
            return;
        }
        if (!field.isRepeated()) {
            message.setField(field, as(field, value));
        } else if (value instanceof List<?> values) {
            values.forEach(one -> message.addRepeatedField(field, as(field, one)));
        } else {
            message.addRepeatedField(field, as(field, value));
        }
    }

    private static Object as(FieldDescriptor field, Object value) {
        return switch (field.getJavaType()) {
            case INT ->
                value instanceof Number n
                        ? (Object) n.intValue()
                        : Integer.valueOf(value.toString().strip());
            case BOOLEAN -> value instanceof Boolean b ? (Object) b : Boolean.valueOf(value.toString());
            default -> value.toString();
        };
    }
}
