package dev.weir.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, by name, each converted when asked for. */
public final class Args {

    private final Signature signature;
    private final Language language;
    private final @Nullable Object[] values;

    Args(Signature signature, Language language, @Nullable Object[] values) {
        this.signature = signature;
        this.language = language;
        this.values = values;
    }

    public Language language() {
        return language;
    }

    /** The name of the command that is called. */
    public String command() {
        return signature.name();
    }

    /** The script value as it came; null for None. */
    public @Nullable Object raw(String name) {
        return values[signature.position(name)];
    }

    /** The same arguments, one of them another. */
    public Args with(String name, @Nullable Object value) {
        @Nullable Object[] others = values.clone();
        others[signature.position(name)] = value;
        return new Args(signature, language, others);
    }

    /** Whether the command has such a parameter: for code that serves several commands. */
    public boolean has(String name) {
        return signature.has(name);
    }

    public boolean given(String name) {
        return raw(name) != null;
    }

    /** The value in Java's terms, deeply. */
    public @Nullable Object value(String name) {
        return language.toJava(raw(name));
    }

    /** Required text; a {@code TypeError} for anything else. */
    public String string(String name) {
        Object v = raw(name);
        if (v instanceof String s) {
            return s;
        }
        throw wrong(name, "a string", v);
    }

    /** Text, or empty for None: how the wire writes "not given". */
    public String stringOrEmpty(String name) {
        return raw(name) == null ? "" : string(name);
    }

    public @Nullable String stringOrNull(String name) {
        return raw(name) == null ? null : string(name);
    }

    /** Anything as text: Python's {@code str(x)}. */
    public String text(String name) {
        Object v = raw(name);
        return v instanceof String s ? s : language.text(v);
    }

    /** Truth of a flag; None is false. */
    public boolean bool(String name) {
        Object v = raw(name);
        return switch (v) {
            case null -> false;
            case Boolean b -> b;
            case Number n -> n.doubleValue() != 0;
            default -> throw wrong(name, "True or False", v);
        };
    }

    public long integer(String name) {
        Object v = raw(name);
        return switch (v) {
            case Boolean b -> b ? 1 : 0;
            case Long n -> n;
            case null, default -> throw wrong(name, "an integer", v);
        };
    }

    public double number(String name) {
        Object v = raw(name);
        return switch (v) {
            case Boolean b -> b ? 1 : 0;
            case Number n -> n.doubleValue();
            case null, default -> throw wrong(name, "a number", v);
        };
    }

    /** Whether Python takes the value for true: not None, zero, or empty. */
    public boolean isTrue(String name) {
        Object v = raw(name);
        return switch (v) {
            case null -> false;
            case Boolean b -> b;
            case Number n -> n.doubleValue() != 0;
            case String s -> !s.isEmpty();
            default -> !isEmpty(language.toJava(v));
        };
    }

    private static boolean isEmpty(@Nullable Object known) {
        return switch (known) {
            case Collection<?> all -> all.isEmpty();
            case Map<?, ?> all -> all.isEmpty();
            case null, default -> false;
        };
    }

    /** The elements of an iterable, the letters of a text; none for None, and a {@code TypeError} for anything else. */
    public List<@Nullable Object> elements(String name) {
        Object v = raw(name);
        if (v instanceof Boolean || v instanceof Number) {
            throw wrong(name, "a list or something else to go through", v);
        }
        return v == null ? List.of() : language.elements(v);
    }

    /** A function of the script, or null; anything else is a {@code TypeError}. */
    public @Nullable Object callable(String name) {
        Object v = raw(name);
        if (v != null && !language.isCallable(v)) {
            throw wrong(name, "callable", v);
        }
        return v;
    }

    /** Whether the argument differs from the default. */
    public boolean isDefault(String name) {
        int at = signature.position(name);
        return Objects.equals(values[at], signature.parameters().get(at).fallback());
    }

    /** The {@code TypeError} of an argument that is not what the command needs, in words: "a string". */
    StreamlitException mistaken(String name, String wanted) {
        return wrong(name, wanted, raw(name));
    }

    private StreamlitException wrong(String name, String wanted, @Nullable Object found) {
        return StreamlitException.type(
                "TypeError", spoken() + "(): '" + name + "' must be " + wanted + ", not " + language.typeName(found));
    }

    /** The command as scripts call it. */
    private String spoken() {
        return "st."
                + signature
                        .name()
                        .replaceFirst("^components_", "components.v1.")
                        .replace("status_update", "status().update");
    }
}
