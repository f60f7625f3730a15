package dev.weir.config;

import java.util.ArrayList;
import java.util.List;

/** The theme and its sections: what holds for the sidebar, or only for the light or the dark variant. */
final class ThemeOptions {
    /** Where an option that is not for the whole page only may stand. */
    static final List<String> SECTIONS =
            List.of("theme", "theme.sidebar", "theme.light", "theme.dark", "theme.light.sidebar", "theme.dark.sidebar");

    private static final List<String> HUES = List.of("red", "orange", "yellow", "blue", "green", "violet", "gray");

    private ThemeOptions() {}

    static List<Option> all() {
        List<Option> options = new ArrayList<>(List.of(
                Option.of(
                        OptionType.TEXT,
                        "theme.base",
                        "The theme to start from: light, dark, or the path of a TOML file with a [theme] of its own."),
                Option.of(
                        OptionType.TABLES,
                        "theme.fontFaces",
                        "Fonts to load: tables with family, url, and optionally weight, style and unicodeRange."),
                Option.of(OptionType.INT, "theme.baseFontSize", "The size of ordinary text, in pixels."),
                Option.of(OptionType.INT, "theme.baseFontWeight", "The weight of ordinary text, 100 to 600."),
                Option.of(OptionType.TEXT, "theme.metricValueFontSize", "The size of a metric's value, in px or rem."),
                Option.of(OptionType.INT, "theme.metricValueFontWeight", "The weight of a metric's value, 100 to 900."),
                Option.of(OptionType.BOOL, "theme.showSidebarBorder", "Draw a line between sidebar and page.")));
        for (String section : SECTIONS) {
            for (Option option : everywhere()) {
                options.add(Option.of(option.type(), section + "." + option.key(), option.help()));
            }
        }
        return options;
    }

    private static List<Option> everywhere() {
        List<Option> options = new ArrayList<>();
        texts(options, "primaryColor", "The colour of what can be acted on: buttons, sliders, selections.");
        texts(options, "backgroundColor", "The colour behind everything.");
        texts(options, "secondaryBackgroundColor", "The colour behind inputs, code and the sidebar.");
        texts(options, "textColor", "The colour of text.");
        for (String hue : HUES) {
            texts(options, hue + "Color", "What " + hue + " is in charts and coloured elements.");
            texts(options, hue + "BackgroundColor", "What " + hue + " is behind coloured text and messages.");
            texts(options, hue + "TextColor", "What " + hue + " is in coloured text.");
        }
        texts(options, "linkColor", "The colour of links.");
        options.add(Option.of(OptionType.BOOL, "linkUnderline", "Underline links."));
        texts(options, "codeTextColor", "The colour of inline code.");
        texts(options, "codeBackgroundColor", "The colour behind code.");
        texts(
                options,
                "font",
                "The font: sans-serif, serif, monospace, the family of a loaded one, or a list of them.");
        texts(options, "headingFont", "The font of headings.");
        options.add(Option.of(OptionType.VALUES, "headingFontSizes", "The sizes of headings from the first level on."));
        options.add(Option.of(OptionType.VALUES, "headingFontWeights", "Their weights, 100 to 900."));
        texts(options, "codeFont", "The font of code.");
        texts(options, "codeFontSize", "The size of code, in px or rem.");
        options.add(Option.of(OptionType.INT, "codeFontWeight", "The weight of code, 100 to 600."));
        texts(options, "baseRadius", "How round corners are: none, small, medium, large, full, or a size.");
        texts(options, "buttonRadius", "How round the corners of buttons are.");
        texts(options, "borderColor", "The colour of borders.");
        texts(options, "dataframeBorderColor", "The colour of lines in tables.");
        texts(options, "dataframeHeaderBackgroundColor", "The colour behind the header of tables.");
        options.add(Option.of(OptionType.BOOL, "showWidgetBorder", "Draw borders around inputs at all times."));
        options.add(Option.of(OptionType.VALUES, "chartCategoricalColors", "Colours of series in charts."));
        options.add(Option.of(OptionType.VALUES, "chartSequentialColors", "Ten colours for values from low to high."));
        options.add(Option.of(OptionType.VALUES, "chartDivergingColors", "Ten colours for values around a middle."));
        return options;
    }

    private static void texts(List<Option> options, String name, String help) {
        options.add(Option.of(OptionType.TEXT, name, help));
    }
}
