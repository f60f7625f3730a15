package dev.weir.script;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** What JavaScript may ask of the server. */
final class JsHost {

    private final JsRunner runner;
    private final JsInterpreter js;
    private final Map<String, Object> members = new HashMap<>();

    JsHost(JsRunner runner, JsInterpreter js) {
        this.runner = runner;
        this.js = js;
        add("call", a -> runner.command(a[0].asString(), a[1].<DeltaGenerator>asHostObject(), a[2]));
        add("enter", a -> {
            runner.currentRun().enter(a[0].<DeltaGenerator>asHostObject());
            return null;
        });
        add("exit", a -> {
            runner.currentRun().exit();
            return null;
        });
        members.put("root", (org.graalvm.polyglot.proxy.ProxyExecutable)
                a -> js.wrap(DeltaGenerator.root(Root.values()[a[0].asInt()])));
        add("fragment", a -> {
            Value body = a[2];
            return runner.currentRun()
                    .fragments()
                    .call(a[0].asString(), a[1].asDouble(), () -> JsValues.in(body.execute()));
        });
        state();
        query();
    }

    private void add(String name, Function<Value[], @Nullable Object> body) {
        members.put(name, runner.guard(body));
    }

    private void state() {
        add("stateHas", a -> runner.currentRun().state().has(a[0].asString()));
        add("stateGet", a -> runner.currentRun().state().get(a[0].asString()));
        add("stateSet", a -> {
            runner.currentRun().state().set(a[0].asString(), JsValues.in(a[1]));
            return null;
        });
        add("stateDelete", a -> runner.currentRun().state().delete(a[0].asString()));
        add(
                "stateKeys",
                a -> new ArrayList<@Nullable Object>(runner.currentRun().state().keys()));
    }

    private void query() {
        add(
                "queryAll",
                a -> new ArrayList<@Nullable Object>(runner.currentRun().query().all(a[0].asString())));
        add(
                "queryKeys",
                a -> new ArrayList<@Nullable Object>(runner.currentRun().query().keys()));
        add("querySet", a -> {
            List<String> values = new ArrayList<>();
            js.language().elements(a[1]).forEach(v -> values.add(String.valueOf(v)));
            runner.currentRun().query().set(a[0].asString(), values);
            return null;
        });
        add("queryRemove", a -> runner.currentRun().query().remove(a[0].asString()));
    }

    ProxyObject members() {
        return ProxyObject.fromMap(members);
    }
}
