package dev.weir.options;

import dev.weir.St;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What {@link St} offers, by Streamlit's names. */
public final class JavaNames {

    /** A lambda carries its own arguments. */
    private static final Set<String> CAPTURED = Set.of("args", "kwargs");

    /** Parameters with a default in Streamlit that every form of the command in Java gives, by position or by its name. */
    private static final Map<String, Set<String>> POSITIONAL = Map.ofEntries(
            Map.entry("slider", Set.of("min_value", "max_value")),
            Map.entry("select_slider", Set.of("options")),
            Map.entry("chat_input", Set.of("placeholder")),
            Map.entry("form_submit_button", Set.of("label")),
            Map.entry("pills", Set.of("selection_mode")),
            Map.entry("segmented_control", Set.of("selection_mode")),
            Map.entry("feedback", Set.of("options")),
            Map.entry("spinner", Set.of("text", "_cache")),
            Map.entry("dataframe", Set.of("data")),
            Map.entry("table", Set.of("data")),
            Map.entry("line_chart", Set.of("data")),
            Map.entry("area_chart", Set.of("data")),
            Map.entry("bar_chart", Set.of("data")),
            Map.entry("scatter_chart", Set.of("data")),
            Map.entry("help", Set.of("obj")),
            Map.entry("map", Set.of("data")),
            Map.entry("pydeck_chart", Set.of("pydeck_obj")),
            Map.entry("vega_lite_chart", Set.of("data", "spec")),
            Map.entry("write", Set.of("args")));

    /** Methods of St that are a variant of a command, by the end of their name. */
    private static final List<String> VARIANTS =
            List.of("OrNone", "Range", "Multiple", "Selection", "WithFiles", "All");

    private JavaNames() {}

    /** The commands that St has methods for. */
    public static Set<String> commands() {
        return Arrays.stream(St.class.getMethods())
                .map(m -> commandOf(m.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Parameters with a default in Streamlit that Java gives otherwise than by options. */
    public static Set<String> withoutOption(String command) {
        Set<String> out = new TreeSet<>(CAPTURED);
        out.addAll(POSITIONAL.getOrDefault(command, Set.of()));
        return out;
    }

    /** The classes of options, by command. */
    public static Map<String, Class<?>> optionsOfCommands() {
        Map<String, Class<?>> out = new TreeMap<>();
        for (Method m : St.class.getMethods()) {
            Arrays.stream(m.getGenericParameterTypes())
                    .map(JavaNames::optionsIn)
                    .flatMap(Optional::stream)
                    .forEach(o -> out.put(commandOf(m.getName()), o));
        }
        return out;
    }

    /** The options class of a parameter: itself, or what its Consumer takes. */
    private static Optional<Class<?>> optionsIn(Type parameter) {
        if (parameter instanceof Class<?> c) {
            return Options.class.isAssignableFrom(c) ? Optional.of(c) : Optional.empty();
        }
        if (!(parameter instanceof ParameterizedType p) || p.getRawType() != Consumer.class) {
            return Optional.empty();
        }
        Type taken = p.getActualTypeArguments()[0];
        return optionsIn(taken instanceof ParameterizedType generic ? generic.getRawType() : taken);
    }

    private static String commandOf(String method) {
        String plain = method;
        for (String end : VARIANTS) {
            plain = plain.endsWith(end) ? plain.substring(0, plain.length() - end.length()) : plain;
        }
        return snake(plain);
    }

    /** The parameters that a class of options has. */
    public static Set<String> namesOf(Class<?> options) {
        return Arrays.stream(options.getMethods())
                .filter(m -> Options.class.isAssignableFrom(m.getReturnType()))
                .map(m -> m.getName().equals("byDefault") ? "default" : snake(m.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
