package dev.weir.script;

import dev.weir.command.ErrorInfo;
import dev.weir.command.Language;
import dev.weir.command.WriteForm;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** JavaScript, as commands and sessions ask about it; of one interpreter. */
final class JsLanguage implements Language {

    private final JsInterpreter interpreter;

    JsLanguage(JsInterpreter interpreter) {
        this.interpreter = interpreter;
    }

    private Value ask(String function, @Nullable Object... args) {
        @Nullable Object[] out = new @Nullable Object[args.length];
        for (int i = 0; i < args.length; i++) {
            out[i] = toScript(args[i]);
        }
        return interpreter.function(function).execute(out);
    }

    @Override
    public String name() {
        return "javascript";
    }

    @Override
    public @Nullable Object toJava(@Nullable Object value) {
        return JsValues.deep(value);
    }

    @Override
    public @Nullable Object toScript(@Nullable Object value) {
        return interpreter.values().out(value);
    }

    static List<@Nullable Object> list(Value array) {
        List<@Nullable Object> out = new ArrayList<>();
        for (long i = 0; i < array.getArraySize(); i++) {
            out.add(JsValues.in(array.getArrayElement(i)));
        }
        return out;
    }

    @Override
    public List<@Nullable Object> elements(Object value) {
        return value instanceof List<?> l ? new ArrayList<>(l) : list(ask("elements", value));
    }

    @Override
    public Map<Object, @Nullable Object> entries(Object value) {
        Map<Object, @Nullable Object> out = new LinkedHashMap<>();
        for (Object pair : list(ask("entries", value))) {
            Value p = (Value) Objects.requireNonNull(pair);
            out.put(
                    Objects.requireNonNullElse(JsValues.in(p.getArrayElement(0)), "null"),
                    JsValues.in(p.getArrayElement(1)));
        }
        return out;
    }

    @Override
    public Iterator<@Nullable Object> iterate(Object value) {
        Value i = ask("iterator", value);
        return new Iterator<>() {
            private @Nullable Value next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = i.invokeMember("next");
                }
                return !next.getMember("done").asBoolean();
            }

            @Override
            public @Nullable Object next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                Object out = JsValues.in(Objects.requireNonNull(next).getMember("value"));
                next = null;
                return out;
            }
        };
    }

    /** Functions that make a stream are called by {@link #iterate}. */
    @Override
    public WriteForm form(@Nullable Object value) {
        return value instanceof Value && ask("isStream", value).asBoolean()
                ? WriteForm.STREAM
                : Language.super.form(value);
    }

    @Override
    public boolean isIterable(@Nullable Object value) {
        return value instanceof Value && ask("isIterable", value).asBoolean();
    }

    @Override
    public String text(@Nullable Object value) {
        return value instanceof String s ? s : ask("text", value).asString();
    }

    @Override
    public String repr(@Nullable Object value) {
        return ask("representation", value).asString();
    }

    @Override
    public Optional<String> keep(@Nullable Object value) {
        Value text = ask("keep", value);
        return text.isNull() ? Optional.empty() : Optional.of(text.asString());
    }

    @Override
    public @Nullable Object bring(String text) {
        return JsValues.in(ask("bring", text));
    }

    @Override
    public String typeName(@Nullable Object value) {
        return ask("typeName", value).asString();
    }

    @Override
    public boolean isCallable(@Nullable Object value) {
        return value instanceof Value v && v.canExecute();
    }

    /** JavaScript has no named arguments: they follow as one object. */
    @Override
    public @Nullable Object call(
            Object function, List<? extends @Nullable Object> args, Map<String, ? extends @Nullable Object> kwargs) {
        List<@Nullable Object> all = new ArrayList<>();
        args.forEach(a -> all.add(toScript(a)));
        if (!kwargs.isEmpty()) {
            all.add(toScript(kwargs));
        }
        return JsValues.in(((Value) function).execute(all.toArray()));
    }

    @Override
    public @Nullable Object attribute(Object value, String name) {
        return JsValues.in(ask("attribute", value, name));
    }

    @Override
    public boolean same(@Nullable Object a, @Nullable Object b) {
        return a instanceof Value || b instanceof Value ? ask("same", a, b).asBoolean() : Objects.deepEquals(a, b);
    }

    @Override
    public ErrorInfo describe(Object exception) {
        Value d = ask("describe", exception);
        return new ErrorInfo(
                d.getArrayElement(0).asString(),
                d.getArrayElement(0).asString(),
                d.getArrayElement(1).asString(),
                d.getArrayElement(2).asBoolean(),
                false,
                d.getArrayElement(2).asBoolean(),
                List.of());
    }

    @Override
    public boolean isException(@Nullable Object value) {
        return value instanceof Value && ask("isException", value).asBoolean();
    }

    @Override
    public List<String> stack() {
        return List.of();
    }

    /** Whether a value is a plain object, such as a command takes its options in. */
    boolean isPlain(@Nullable Object value) {
        return value instanceof Value v
                && !v.canExecute()
                && !v.hasArrayElements()
                && ask("isPlain", v).asBoolean();
    }
}
