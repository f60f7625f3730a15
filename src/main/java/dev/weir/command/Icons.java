package dev.weir.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Icons as Streamlit 1.62 takes and refuses them: an emoji, {@code :material/name:}, or {@code spinner}. */
final class Icons {

    private static final Pattern MATERIAL = Pattern.compile(":material/(.+):");
    private static final Pattern MATERIAL_NAME = Pattern.compile("[a-z0-9_]+");
    private static final Pattern ONE_CHARACTER = Pattern.compile("\\X");

    /** Keeps the page from drawing the icon that an error message quotes. */
    private static final String ZERO_WIDTH_SPACE = "\u200b";

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private Icons() {}

    /** The icon of an argument, or empty for None. */
    static String of(Args args, String name) {
        return args.given(name) ? check(args.string(name)) : "";
    }

    /** Whether the text is an emoji or a Material icon that the page has. */
    static boolean isIcon(String text) {
        Matcher named = MATERIAL.matcher(text);
        return isEmoji(text) || (named.matches() && isKnown(named.group(1)));
    }

    private static boolean isKnown(String name) {
        return MATERIAL_NAME.matcher(name).matches() && MaterialNames.isKnown(name);
    }

    /**
     * Gives back a valid icon.
     *
     * @throws StreamlitException for anything else, a name that the page's icon font does not have included
     */
    static String check(String icon) {
        if (icon.equals("spinner") || isEmoji(icon)) {
            return icon;
        }
        if (!icon.startsWith(":material")) {
            throw StreamlitException.api("The value \"" + icon
                    + "\" is not a valid emoji. Shortcodes are not allowed, please use a single character instead.");
        }
        Matcher named = MATERIAL.matcher(icon);
        if (named.matches() && isKnown(named.group(1))) {
            return icon;
        }
        throw StreamlitException.api("The value `\"" + icon.replace("/", ZERO_WIDTH_SPACE + "/")
                + "\"` is not a valid Material icon. Please use a Material icon shortcode like **`:material"
                + ZERO_WIDTH_SPACE + "/thumb_up:`**" + (named.matches() ? "." : ""));
    }

    /** Whether the text is one emoji, with or without the character that asks for its colourful form. */
    static boolean isEmoji(String text) {
        String plain = text.replace("\uFE0F", "");
        if (plain.isEmpty() || !ONE_CHARACTER.matcher(plain).matches()) {
            return false;
        }
        int first = plain.codePointAt(0);
        if (first < 0x80) {
            return Character.isEmoji(first) && plain.indexOf(KEYCAP) > 0;
        }
        if (isFlagLetter(first)) {
            return plain.codePointCount(0, plain.length()) == 2;
        }
        return plain.codePoints().allMatch(c -> Character.isEmoji(c) || c == ZERO_WIDTH_JOINER || isTag(c));
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** The invisible letters that end the flags of England, Scotland and Wales. */
    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
