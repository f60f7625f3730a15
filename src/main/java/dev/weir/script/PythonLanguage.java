package dev.weir.script;

import dev.weir.command.BulkTable;
import dev.weir.command.ErrorInfo;
import dev.weir.command.HelpText;
import dev.weir.command.JsonText;
import dev.weir.command.Language;
import dev.weir.command.WriteForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Python, as commands and sessions ask about it. */
final class PythonLanguage implements Language {

    private final Supplier<PythonInterpreter> interpreter;
    private final Map<String, Value> functions = new HashMap<>();

    PythonLanguage(Supplier<PythonInterpreter> interpreter) {
        this.interpreter = interpreter;
    }

    private Value ask(String function, @Nullable Object... args) {
        Value f;
        synchronized (functions) {
            f = functions.computeIfAbsent(function, n -> interpreter.get().function(n));
        }
        @Nullable Object[] out = new @Nullable Object[args.length];
        for (int i = 0; i < args.length; i++) {
            out[i] = toScript(args[i]);
        }
        return f.execute(out);
    }

    @Override
    public String name() {
        return "python";
    }

    @Override
    public @Nullable Object toJava(@Nullable Object value) {
        return value instanceof Value ? interpreter.get().values().deep(value) : value;
    }

    @Override
    public Object toScript(@Nullable Object value) {
        return interpreter.get().values().out(value);
    }

    @Override
    public List<@Nullable Object> elements(Object value) {
        return value instanceof List<?> l ? new ArrayList<>(l) : list(ask("elements", value));
    }

    @Override
    public List<@Nullable Object> options(@Nullable Object value) {
        return value instanceof Value ? list(ask("options", value)) : Language.super.options(value);
    }

    private static List<@Nullable Object> list(Value list) {
        List<@Nullable Object> out = new ArrayList<>();
        for (long i = 0; i < list.getArraySize(); i++) {
            out.add(PythonValues.in(list.getArrayElement(i)));
        }
        return out;
    }

    @Override
    public Map<Object, @Nullable Object> entries(Object value) {
        Map<Object, @Nullable Object> out = new LinkedHashMap<>();
        for (Object pair : elements(ask("entries", value))) {
            Value p = (Value) Objects.requireNonNull(pair);
            out.put(
                    Objects.requireNonNullElse(PythonValues.in(p.getArrayElement(0)), "None"),
                    PythonValues.in(p.getArrayElement(1)));
        }
        return out;
    }

    @Override
    public Iterator<@Nullable Object> iterate(Object value) {
        Value i = ask("iterator", value);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return i.hasIteratorNextElement();
            }

            @Override
            public @Nullable Object next() {
                return PythonValues.in(i.getIteratorNextElement());
            }
        };
    }

    @Override
    public @Nullable Object rows(@Nullable Object value) {
        return value instanceof Value v ? PythonValues.table(v) : Language.super.rows(value);
    }

    @Override
    public @Nullable Object tabular(@Nullable Object value) {
        return value instanceof Value ? PythonValues.in(ask("table_content", value)) : value;
    }

    @Override
    public @Nullable Object cell(Object value) {
        Value plain = value instanceof Value ? ask("plain_cell", value) : null;
        return plain == null || plain.equals(value) ? value : PythonValues.in(plain);
    }

    @Override
    public @Nullable BulkTable bulk(@Nullable Object value) {
        Value packed = value instanceof Value ? ask("pack_table", value) : null;
        return packed == null || packed.isNull() ? null : PythonTables.read(packed);
    }

    @Override
    public boolean isIterable(@Nullable Object value) {
        return value instanceof Value && ask("is_iterable", value).asBoolean();
    }

    @Override
    public JsonText json(@Nullable Object value) {
        Value pair = ask("json_text", value);
        return new JsonText(
                pair.getArrayElement(0).asString(), pair.getArrayElement(1).asString());
    }

    @Override
    public WriteForm form(@Nullable Object value) {
        return value instanceof Value
                ? WriteForm.valueOf(ask("form_of", value).asString())
                : Language.super.form(value);
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
    public HelpText help(@Nullable Object value) {
        Value told = ask("help_text", value);
        List<HelpText.Member> members = new ArrayList<>();
        for (Object m : elements(told.getArrayElement(4))) {
            Value member = (Value) Objects.requireNonNull(m);
            members.add(new HelpText.Member(
                    member.getArrayElement(0).asString(),
                    member.getArrayElement(1).asString(),
                    textOrNull(member.getArrayElement(2)),
                    textOrNull(member.getArrayElement(3))));
        }
        return new HelpText(
                told.getArrayElement(0).asString(),
                told.getArrayElement(1).asString(),
                told.getArrayElement(2).asString(),
                told.getArrayElement(3).asString(),
                members);
    }

    private static @Nullable String textOrNull(Value value) {
        return value.isNull() ? null : value.asString();
    }

    @Override
    public Optional<String> keep(@Nullable Object value) {
        Value text = ask("keep", value);
        return text.isNull() ? Optional.empty() : Optional.of(text.asString());
    }

    @Override
    public @Nullable Object bring(String text) {
        return PythonValues.in(ask("bring", text));
    }

    @Override
    public String typeName(@Nullable Object value) {
        return ask("type_name", value).asString();
    }

    @Override
    public boolean isCallable(@Nullable Object value) {
        return value instanceof Value v && v.canExecute();
    }

    @Override
    public @Nullable Object call(
            Object function, List<? extends @Nullable Object> args, Map<String, ? extends @Nullable Object> kwargs) {
        if (kwargs.isEmpty() && function instanceof Value f) {
            @Nullable Object[] out = new @Nullable Object[args.size()];
            for (int i = 0; i < out.length; i++) {
                out[i] = toScript(args.get(i));
            }
            return PythonValues.in(f.execute(out));
        }
        return PythonValues.in(ask("call", function, new ArrayList<>(args), kwargs));
    }

    @Override
    public @Nullable Object attribute(Object value, String name) {
        return PythonValues.in(ask("attribute", value, name));
    }

    @Override
    public boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Value || b instanceof Value) {
            return ask("same", a, b).asBoolean();
        }
        if (a != null && b != null && isNumber(a) && isNumber(b)) {
            return decimal(a).compareTo(decimal(b)) == 0;
        }
        return Objects.deepEquals(a, b);
    }

    /** True equals 1 in Python, and 1 equals 1.0. */
    private static boolean isNumber(Object value) {
        return value instanceof Boolean
                || value instanceof Long
                || value instanceof BigInteger
                || (value instanceof Double d && Double.isFinite(d));
    }

    private static BigDecimal decimal(Object value) {
        return switch (value) {
            case Boolean b -> b ? BigDecimal.ONE : BigDecimal.ZERO;
            case Double d -> new BigDecimal(d);
            default -> new BigDecimal(value.toString());
        };
    }

    @Override
    public ErrorInfo describe(Object exception) {
        return info(ask("describe", exception));
    }

    static ErrorInfo info(Value t) {
        List<String> stack = new ArrayList<>();
        Value frames = t.getArrayElement(6);
        for (long i = 0; i < frames.getArraySize(); i++) {
            stack.add(frames.getArrayElement(i).asString());
        }
        return new ErrorInfo(
                t.getArrayElement(0).asString(),
                t.getArrayElement(1).asString(),
                t.getArrayElement(2).asString(),
                t.getArrayElement(3).asBoolean(),
                t.getArrayElement(4).asBoolean(),
                t.getArrayElement(5).asBoolean(),
                stack);
    }

    @Override
    public boolean isException(@Nullable Object value) {
        return value instanceof Value && ask("is_exception", value).asBoolean();
    }

    @Override
    public List<String> stack() {
        List<String> out = new ArrayList<>();
        for (Object line : elements(ask("stack"))) {
            out.add(String.valueOf(line));
        }
        return out;
    }
}
