package dev.weir.command;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys that press a button, as Streamlit 1.62 takes and refuses them. */
final class Shortcuts {

    private static final Map<String, String> MODIFIERS = Map.of(
            "ctrl", "ctrl",
            "control", "ctrl",
            "mod", "ctrl",
            "cmd", "cmd",
            "command", "cmd",
            "meta", "cmd",
            "alt", "alt",
            "option", "alt",
            "shift", "shift");

    private static final List<String> MODIFIER_ORDER = List.of("ctrl", "cmd", "alt", "shift");

    private static final Set<String> NAMED_KEYS = Set.of(
            "enter",
            "space",
            "tab",
            "escape",
            "backspace",
            "delete",
            "home",
            "end",
            "pageup",
            "pagedown",
            "left",
            "right",
            "up",
            "down");

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "return", "enter",
            "spacebar", "space",
            "esc", "escape",
            "del", "delete",
            "arrowleft", "left",
            "arrowright", "right",
            "arrowup", "up",
            "arrowdown", "down");

    /** The page itself uses them: rerun and clear the cache. */
    private static final Set<String> RESERVED = Set.of("c", "r");

    private Shortcuts() {}

    /** The argument {@code shortcut} as the page wants it: lower case, modifiers in order; empty for None. */
    static String of(Args args) {
        if (!args.given("shortcut")) {
            return "";
        }
        if (!(args.raw("shortcut") instanceof String text)) {
            throw StreamlitException.api("shortcut must be a string value.");
        }
        return normalize(text);
    }

    static String normalize(String text) {
        List<String> tokens = Arrays.stream(text.split("\\+", -1))
                .map(t -> t.strip().toLowerCase(Locale.ROOT))
                .filter(t -> !t.isEmpty())
                .toList();
        if (tokens.isEmpty()) {
            throw StreamlitException.api("The `shortcut` must contain at least one key or modifier.");
        }
        Set<String> modifiers = new HashSet<>();
        String key = null;
        for (String token : tokens) {
            String modifier = MODIFIERS.get(token);
            if (modifier != null) {
                modifiers.add(modifier);
            } else {
                key = key(token, key);
            }
        }
        if (key == null) {
            throw StreamlitException.api("The `shortcut` must include a non-modifier key such as 'K' or 'Ctrl+K'.");
        }
        StringBuilder out = new StringBuilder();
        MODIFIER_ORDER.stream()
                .filter(modifiers::contains)
                .forEach(m -> out.append(m).append('+'));
        return out.append(key).toString();
    }

    private static String key(String token, @Nullable String before) {
        if (before != null) {
            throw StreamlitException.api("The `shortcut` may only specify a single non-modifier key.");
        }
        String key = OTHER_NAMES.getOrDefault(token, token);
        boolean single = key.codePointCount(0, key.length()) == 1 && Character.isLetterOrDigit(key.codePointAt(0));
        if (!single && !NAMED_KEYS.contains(key) && !isFunctionKey(key)) {
            throw StreamlitException.api(
                    "shortcut must include a single character or one of the supported keys (e.g. Enter, Space, Tab, Escape).");
        }
        if (RESERVED.contains(key)) {
            throw StreamlitException.api("The `shortcut` cannot use the keys 'C' or 'R', with or without modifiers.");
        }
        return key;
    }

    private static boolean isFunctionKey(String key) {
        return key.length() > 1 && key.charAt(0) == 'f' && key.chars().skip(1).allMatch(Character::isDigit);
    }
}
