package dev.weir.web;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.weir.config.Config;
import dev.weir.wire.CustomThemeConfig;
import dev.weir.wire.FontFace;
import dev.weir.wire.FontSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code theme.*} options as the browser is told them. Every option has the name of a field, in the other spelling,
 * so the message's own description does the work; four need more.
 */
final class Themes {

    private Themes() {}

    static CustomThemeConfig of(Config config) {
        return section(config, "theme");
    }

    private static CustomThemeConfig section(Config config, String name) {
        CustomThemeConfig.Builder theme = CustomThemeConfig.newBuilder();
        config.section(name).forEach((key, value) -> set(theme, key, value));
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

    private static void set(CustomThemeConfig.Builder theme, String key, Object value) {
        switch (key) {
            case "base" ->
                theme.setBase(
                        CustomThemeConfig.BaseTheme.valueOf(value.toString().toUpperCase(Locale.ROOT)));
            case "font" -> theme.setBodyFont(font(theme, key, value.toString()));
            case "headingFont" -> theme.setHeadingFont(font(theme, key, value.toString()));
            case "codeFont" -> theme.setCodeFont(font(theme, key, value.toString()));
            case "fontFaces" -> faces(value).forEach(face -> theme.addFontFaces(face(face)));
            default -> setByName(theme, key, value);
        }
    }

    /** A font may be given as {@code Name:https://...}: the family and where its style sheet is. */
    private static String font(CustomThemeConfig.Builder theme, String key, String value) {
        int colon = value.indexOf(":http");
        if (colon < 0) {
            return value;
        }
        theme.addFontSources(FontSource.newBuilder().setConfigName(key).setSourceUrl(value.substring(colon + 1)));
        return value.substring(0, colon);
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
