package dev.weir.script;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.Root;
import dev.weir.command.StreamlitException;
import dev.weir.session.Rerun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What Python may ask of a session beside commands: places, session state, query parameters, fragments, context. */
final class PythonBorder {

    private final PythonInterpreter python;
    private final PythonRunner runner;

    private PythonBorder(PythonInterpreter python, PythonRunner runner) {
        this.python = python;
        this.runner = runner;
    }

    static void offer(PythonInterpreter python, PythonRunner runner) {
        PythonBorder b = new PythonBorder(python, runner);
        b.places();
        b.state();
        b.query();
        b.fragments();
        b.context();
    }

    private void add(String name, BiFunction<Rerun, Value[], @Nullable Object> body) {
        python.offer(name, runner.guard(args -> body.apply(runner.currentRun(), args)));
    }

    private void places() {
        python.offer("root", args -> python.wrap(DeltaGenerator.root(Root.values()[args[0].asInt()])));
        python.offer("is_open", args -> args[0].<DeltaGenerator>asHostObject().open());
        add("enter", (run, a) -> {
            run.enter(a[0].<DeltaGenerator>asHostObject());
            return null;
        });
        add("exit", (run, a) -> {
            run.exit();
            return null;
        });
        add("checkpoint", (run, a) -> {
            run.checkpoint();
            return null;
        });
        add("first_time", (run, a) -> run.firstTime(a[0].asString()));
    }

    private void state() {
        add("state_has", (run, a) -> run.state().has(a[0].asString()));
        add("state_get", (run, a) -> {
            String key = a[0].asString();
            if (!run.state().has(key)) {
                throw StreamlitException.type("KeyError", key);
            }
            return run.state().get(key);
        });
        add("state_set", (run, a) -> {
            run.state().set(a[0].asString(), PythonValues.in(a[1]));
            return null;
        });
        add("state_delete", (run, a) -> run.state().delete(a[0].asString()));
        add(
                "state_keys",
                (run, a) -> new ArrayList<@Nullable Object>(run.state().keys()));
        add("state_clear", (run, a) -> {
            run.state().clear();
            return null;
        });
    }

    private void query() {
        add("query_all", (run, a) -> new ArrayList<@Nullable Object>(run.query().all(a[0].asString())));
        add(
                "query_keys",
                (run, a) -> new ArrayList<@Nullable Object>(run.query().keys()));
        add("query_set", (run, a) -> {
            run.query().set(a[0].asString(), strings(a[1]));
            return null;
        });
        add("query_remove", (run, a) -> run.query().remove(a[0].asString()));
        add("query_clear", (run, a) -> {
            run.query().clear();
            return null;
        });
        add("query_replace", (run, a) -> {
            Map<String, List<String>> all = new LinkedHashMap<>();
            for (Object pair : runner.language().elements(a[0])) {
                Value p = (Value) java.util.Objects.requireNonNull(pair);
                all.put(p.getArrayElement(0).asString(), strings(p.getArrayElement(1)));
            }
            run.query().replace(all);
            return null;
        });
    }

    private List<String> strings(Value list) {
        List<String> out = new ArrayList<>();
        runner.language().elements(list).forEach(v -> out.add(String.valueOf(v)));
        return out;
    }

    private void fragments() {
        add("fragment", (run, a) -> {
            Value body = a[2];
            Object every = PythonValues.in(a[1]);
            double seconds = every instanceof Duration d
                    ? d.toMillis() / 1000.0
                    : every instanceof Number n ? n.doubleValue() : 0;
            return run.fragments().call(a[0].asString(), seconds, () -> PythonValues.in(body.execute()));
        });
        add("fragment_id", (run, a) -> run.fragments().current());
        add("session_id", (run, a) -> run.session().id());
    }

    private void context() {
        add("client", (run, a) -> {
            var c = run.client();
            Map<Object, @Nullable Object> out = new LinkedHashMap<>();
            Map<Object, @Nullable Object> headers = new LinkedHashMap<>();
            c.headers().forEach((k, v) -> headers.put(k, new ArrayList<@Nullable Object>(v)));
            out.put("headers", headers);
            out.put("cookies", new LinkedHashMap<Object, @Nullable Object>(c.cookies()));
            out.put("ip_address", c.ipAddress());
            out.put("locale", c.locale());
            out.put("timezone", c.timezone());
            out.put(
                    "timezone_offset",
                    c.timezoneOffset() == null
                            ? null
                            : (Object) c.timezoneOffset().longValue());
            out.put("url", c.url());
            out.put("is_embedded", c.embedded());
            out.put("color_scheme", c.colorScheme());
            out.put("user", c.user());
            return out;
        });
    }
}
