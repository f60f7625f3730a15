package dev.weir.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command's name, parameters and defaults: the one definition behind its Python, JavaScript and Java form.
 *
 * <p>Written as Python writes it: {@code slider(label, min_value=None, *, disabled=False)}. After {@code *} parameters can be given by
 * name only; {@code *args} takes all further positional ones. The default {@code str}, as of {@code format_func}, arrives as None.
 */
public final class Signature {

    /** How a parameter is given. */
    public enum Kind {
        ANY,
        NAMED,
        REST
    }

    /** First parameters whose value may be an object. */
    private static final Set<String> DATA = Set.of(
            "altair_chart",
            "args",
            "body",
            "data",
            "exception",
            "figure_or_data",
            "figure_or_dot",
            "image",
            "obj",
            "pages",
            "pydeck_obj",
            "stream");

    /** Parameters that no plain object can be meant for: one that stands there holds options, be they misspelt. */
    private static final Set<String> SINGLE = Set.of(
            "anchor",
            "expanded",
            "format",
            "help",
            "index",
            "key",
            "language",
            "max_value",
            "min_value",
            "step",
            "unsafe_allow_html",
            "value");

    /** Stands for "required" where a default would be. */
    private static final Object REQUIRED = new Object();

    /** One parameter. */
    public record Parameter(
            String name,
            Kind kind,
            boolean required,
            @Nullable Object fallback) {}

    private final String name;
    private final List<Parameter> parameters;
    private final Map<String, Integer> positions = new HashMap<>();

    private Signature(String name, List<Parameter> parameters) {
        this.name = name;
        this.parameters = List.copyOf(parameters);
        for (int i = 0; i < parameters.size(); i++) {
            positions.put(parameters.get(i).name(), i);
        }
    }

    /** Reads {@code name(parameter, parameter=default, ...)}; a mistake in it is an error of ours. */
    public static Signature of(String text) {
        int open = text.indexOf('(');
        List<Parameter> out = new ArrayList<>();
        Kind kind = Kind.ANY;
        for (String part : text.substring(open + 1, text.lastIndexOf(')')).split(",")) {
            String p = part.strip();
            if (p.equals("*")) {
                kind = Kind.NAMED;
            } else if (p.startsWith("*")) {
                out.add(new Parameter(p.substring(1), Kind.REST, false, List.of()));
                kind = Kind.NAMED;
            } else if (!p.isEmpty()) {
                int eq = p.indexOf('=');
                Object fallback =
                        eq < 0 ? REQUIRED : literal(p.substring(eq + 1).strip());
                String parameter = eq < 0 ? p : p.substring(0, eq).strip();
                out.add(new Parameter(parameter, kind, eq < 0, fallback == REQUIRED ? null : fallback));
            }
        }
        return new Signature(text.substring(0, open).strip(), out);
    }

    private static @Nullable Object literal(String text) {
        return switch (text) {
            case "None", "str" -> null;
            case "True" -> true;
            case "False" -> false;
            case "()" -> List.of();
            default -> {
                if (text.startsWith("'") || text.startsWith("\"")) {
                    yield text.substring(1, text.length() - 1);
                }
                yield text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
            }
        };
    }

    public String name() {
        return name;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** The place of a parameter; asking for one that is not there is an error of ours. */
    int position(String parameter) {
        Integer at = positions.get(parameter);
        if (at == null) {
            throw new IllegalArgumentException(name + "() has no parameter " + parameter);
        }
        return at;
    }

    public boolean has(String parameter) {
        return positions.containsKey(parameter);
    }

    /**
     * Whether a plain object after so many positional arguments holds options: all its keys are parameters not yet given, and what must
     * be given by position is. An object in place of a first parameter that takes objects is that. For languages without named arguments.
     */
    public boolean takesOptions(int positional, Collection<String> keys) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter p = parameters.get(i);
            if (p.required() && i >= positional && !keys.contains(p.name())) {
                return false;
            }
        }
        boolean isData = positional == 0
                && !parameters.isEmpty()
                && DATA.contains(parameters.get(0).name());
        return !isData
                && (takesNoObject(positional)
                        || keys.stream().allMatch(k -> positions.containsKey(k) && isFree(k, positional)));
    }

    /** Whether a plain object would be a mistake as the argument at this place. */
    private boolean takesNoObject(int position) {
        return position > 0
                && parameters.stream().noneMatch(p -> p.kind() == Kind.REST)
                && (position >= parameters.size()
                        || parameters.get(position).kind() == Kind.NAMED
                        || SINGLE.contains(parameters.get(position).name()));
    }

    private boolean isFree(String parameter, int positional) {
        int at = position(parameter);
        return at >= positional || parameters.get(at).kind() == Kind.NAMED;
    }

    /** Arranges positional and named arguments; what does not fit is a {@code TypeError} that names it. */
    public Args bind(
            Language language,
            List<? extends @Nullable Object> positional,
            Map<String, ? extends @Nullable Object> named) {
        @Nullable Object[] values = new @Nullable Object[parameters.size()];
        boolean[] given = new boolean[values.length];
        int next = 0;
        for (int i = 0; i < parameters.size() && next < positional.size(); i++) {
            Parameter p = parameters.get(i);
            if (p.kind() == Kind.REST) {
                values[i] = new ArrayList<>(positional.subList(next, positional.size()));
                given[i] = true;
                next = positional.size();
            } else if (p.kind() == Kind.ANY) {
                values[i] = positional.get(next++);
                given[i] = true;
            } else {
                break;
            }
        }
        if (next < positional.size()) {
            throw StreamlitException.type(
                    "TypeError",
                    name + "() takes " + next + " positional arguments but " + positional.size() + " were given");
        }
        named.forEach((key, value) -> {
            Integer at = positions.get(key);
            if (at == null) {
                throw StreamlitException.type(
                        "TypeError", name + "() got an unexpected keyword argument '" + key + "'");
            }
            if (given[at]) {
                throw StreamlitException.type("TypeError", name + "() got multiple values for argument '" + key + "'");
            }
            values[at] = value;
            given[at] = true;
        });
        for (int i = 0; i < values.length; i++) {
            if (!given[i]) {
                Parameter p = parameters.get(i);
                if (p.required()) {
                    throw StreamlitException.type(
                            "TypeError", name + "() missing required argument: '" + p.name() + "'");
                }
                values[i] = p.fallback();
            }
        }
        return new Args(this, language, values);
    }

    /** Takes one value for each parameter, in order, as the Python face sends them. */
    public Args whole(Language language, @Nullable Object[] values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(
                    name + "() needs " + parameters.size() + " values, not " + values.length);
        }
        return new Args(this, language, values);
    }
}
