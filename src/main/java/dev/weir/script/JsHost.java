package dev.weir.script;

import dev.weir.ReservedPaths;
import dev.weir.command.ClientInfo;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.Logins;
import dev.weir.command.QueryValues;
import dev.weir.command.Root;
import dev.weir.command.StreamlitException;
import dev.weir.secrets.SecretNotFoundException;
import dev.weir.secrets.Secrets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** What JavaScript may ask of the server: commands, places, session state, query parameters, the browser. */
final class JsHost {

    private final JsRunner runner;
    private final Map<String, Object> members = new HashMap<>();

    JsHost(JsRunner runner, JsInterpreter js) {
        this.runner = runner;
        members.put("root", (ProxyExecutable) a -> js.wrap(DeltaGenerator.root(Root.values()[a[0].asInt()])));
        add("call", a -> runner.command(a[0].asString(), a[1].<DeltaGenerator>asHostObject(), a[2]));
        act("enter", a -> runner.currentRun().enter(a[0].<DeltaGenerator>asHostObject()));
        act("exit", a -> runner.currentRun().exit());
        act("close", a -> close(a[0].asHostObject()));
        add("isEnding", a -> runner.isEnding());
        state();
        query();
        add("client", a -> client(runner.currentRun().client(), a[0].asString()));
        add("user", a -> Logins.user(runner.currentRun()));
        add("secrets", a -> secrets(runner.currentRun().settings().secrets()));
        add("appState", a -> runner.currentRun().settings().appState().get());
        add("reserved", a -> ReservedPaths.folderOf(a[0].asString()).orElse(null));
        JsFunctions.offer(this, runner);
        JsModules.offer(this, js);
    }

    void add(String name, Function<Value[], @Nullable Object> body) {
        members.put(name, runner.guard(body));
    }

    private void act(String name, Consumer<Value[]> body) {
        add(name, a -> {
            body.accept(a);
            return null;
        });
    }

    private static void close(Object showing) {
        if (showing instanceof AutoCloseable c) {
            try {
                c.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void state() {
        add("stateHas", a -> runner.currentRun().state().has(a[0].asString()));
        add("stateGet", a -> runner.currentRun().state().get(a[0].asString()));
        act("stateSet", a -> runner.currentRun().state().set(a[0].asString(), JsValues.in(a[1])));
        add("stateDelete", a -> runner.currentRun().state().delete(a[0].asString()));
        add(
                "stateKeys",
                a -> new ArrayList<@Nullable Object>(runner.currentRun().state().keys()));
        act("stateClear", a -> runner.currentRun().state().clear());
    }

    private void query() {
        add(
                "queryAll",
                a -> new ArrayList<@Nullable Object>(runner.currentRun().query().all(a[0].asString())));
        add(
                "queryKeys",
                a -> new ArrayList<@Nullable Object>(runner.currentRun().query().keys()));
        act("querySet", a -> {
            String key = a[0].asString();
            runner.currentRun().query().set(key, QueryValues.of(runner.language(), key, JsValues.in(a[1])));
        });
        add("queryRemove", a -> runner.currentRun().query().remove(a[0].asString()));
        act("queryClear", a -> runner.currentRun().query().clear());
        act("queryReplace", a -> runner.currentRun().query().replace(QueryValues.all(runner.language(), a[0])));
    }

    private static @Nullable Object client(ClientInfo c, String name) {
        return switch (name) {
            case "headers" -> {
                Map<Object, @Nullable Object> headers = new LinkedHashMap<>();
                c.headers().forEach((k, v) -> headers.put(k, String.join(", ", v)));
                yield headers;
            }
            case "cookies" -> new LinkedHashMap<Object, @Nullable Object>(c.cookies());
            case "ip_address" -> c.remoteAddress();
            case "locale" -> c.locale();
            case "timezone" -> c.timezone();
            case "timezone_offset" -> c.timezoneOffset();
            case "url" -> c.url();
            case "is_embedded" -> c.embedded();
            case "color_scheme" -> c.colorScheme();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Object secrets(Secrets secrets) {
        try {
            return secrets.asMap();
        } catch (SecretNotFoundException e) {
            throw StreamlitException.type("StreamlitSecretNotFoundError", String.valueOf(e.getMessage()));
        }
    }

    ProxyObject members() {
        return ProxyObject.fromMap(members);
    }
}
