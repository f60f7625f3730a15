package dev.weir.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line of {@code run TARGET [options] [-- arguments]}. Options may stand anywhere before {@code --}, as
 * {@code --server.port 8502} or {@code --server.port=8502}; one that is true or false may stand alone. Words after the
 * target go to the script, as in Streamlit.
 *
 * @param target the script or folder
 * @param flags options by key, each with all its values, for {@link ConfigSources#withFlags}
 * @param script what the script finds in {@code sys.argv} behind its own name
 * @param help whether {@code --help} was asked for
 */
public record RunArguments(
        Optional<String> target, Map<String, List<String>> flags, List<String> script, boolean help) {

    /**
     * Takes a command line apart.
     *
     * @throws ConfigException for an unknown option or one without its value
     */
    public static RunArguments parse(List<String> words) {
        Map<String, List<String>> flags = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        boolean help = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                plain.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (word.equals("--help") || word.equals("-h")) {
                help = true;
            } else if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                String key = word.substring(2, equals < 0 ? word.length() : equals);
                Option option = Options.find(key).orElseThrow(() -> unknown("--" + key));
                String value;
                if (equals >= 0) {
                    value = word.substring(equals + 1);
                } else if (takesNext(option, words, i)) {
                    value = words.get(++i);
                } else if (option.type() == OptionType.BOOL) {
                    value = "true";
                } else {
                    throw new ConfigException(
                            "Option --" + key + " needs " + option.type().words() + ".");
                }
                flags.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
            } else if (word.startsWith("-") && word.length() > 1) {
                throw unknown(word);
            } else {
                plain.add(word);
            }
        }
        boolean named = !plain.isEmpty();
        return new RunArguments(
                named ? Optional.of(plain.getFirst()) : Optional.empty(),
                flags,
                named ? List.copyOf(plain.subList(1, plain.size())) : List.of(),
                help);
    }

    private static boolean takesNext(Option option, List<String> words, int at) {
        if (at + 1 >= words.size() || words.get(at + 1).equals("--")) {
            return false;
        }
        return option.type() != OptionType.BOOL
                || option.type().fromText(words.get(at + 1)).isPresent();
    }

    static ConfigException unknown(String flag) {
        String hint = Options.nearest(flag.replaceFirst("^-+", ""))
                .map(n -> " Did you mean --" + n + "?")
                .orElse(" Options are SECTION.NAME, as in config.toml; arguments for the script go behind --.");
        return new ConfigException("No such option: " + flag + "." + hint);
    }
}
