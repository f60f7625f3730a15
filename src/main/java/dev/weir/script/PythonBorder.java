package dev.weir.script;

import dev.weir.command.ClientInfo;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.Durations;
import dev.weir.command.PageBook.Entry;
import dev.weir.command.QueryValues;
import dev.weir.command.Root;
import dev.weir.command.ScriptRun;
import dev.weir.command.StreamlitException;
import dev.weir.command.Tuple;
import dev.weir.config.Options;
import dev.weir.session.Rerun;
import java.nio.file.Path;
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
        b.pages();
        b.options();
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
        add("close", (run, a) -> {
            a[0].<ScriptRun.Showing>asHostObject().close();
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
            if (run.settings().options().isOn("runner.enforceSerializableSessionState")) {
                python.function("check_pickles").execute(a[0], a[1]);
            }
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
        add("query_has", (run, a) -> run.query().has(a[0].asString()));
        add("query_set", (run, a) -> {
            String key = a[0].asString();
            run.query().set(key, QueryValues.of(runner.language(), key, PythonValues.in(a[1])));
            return null;
        });
        add("query_remove", (run, a) -> run.query().remove(a[0].asString()));
        add("query_clear", (run, a) -> {
            run.query().clear();
            return null;
        });
        add("query_replace", (run, a) -> {
            Map<String, List<String>> given = QueryValues.all(runner.language(), a[0]);
            if (a[1].asBoolean()) {
                run.query().update(given);
            } else {
                run.query().replace(given);
            }
            return null;
        });
    }

    private void fragments() {
        add("fragment", (run, a) -> {
            Value body = a[3];
            Double every = Durations.seconds(runner.language(), PythonValues.in(a[1]));
            return run.fragments()
                    .call(
                            a[0].asString(),
                            every == null ? 0 : every,
                            a[2].asBoolean(),
                            () -> PythonValues.in(body.execute()));
        });
        add("fragment_id", (run, a) -> run.fragments().current());
        add("session_id", (run, a) -> run.session().id());
    }

    private void context() {
        add("client", (run, a) -> {
            ClientInfo c = run.client();
            return switch (a[0].asString()) {
                case "headers" -> {
                    Map<Object, @Nullable Object> headers = new LinkedHashMap<>();
                    c.headers().forEach((k, v) -> headers.put(k, new ArrayList<@Nullable Object>(v)));
                    yield headers;
                }
                case "cookies" -> new LinkedHashMap<Object, @Nullable Object>(c.cookies());
                case "ip_address" -> c.remoteAddress();
                case "locale" -> c.locale();
                case "timezone" -> c.timezone();
                case "timezone_offset" ->
                    c.timezoneOffset() == null
                            ? null
                            : (Object) c.timezoneOffset().longValue();
                case "url" -> c.url();
                case "is_embedded" -> c.embedded();
                case "color_scheme" -> c.colorScheme();
                default -> throw new IllegalArgumentException(a[0].asString());
            };
        });
    }

    private void options() {
        python.offer("check_option", runner.guard(a -> {
            String key = a[0].asString();
            if (Options.find(key).isEmpty()) {
                throw StreamlitException.type(
                        "ValueError",
                        "There is no option '" + key + "'"
                                + Options.nearest(key)
                                        .map(known -> "; did you mean '" + known + "'?")
                                        .orElse(""));
            }
            return null;
        }));
    }

    private void pages() {
        add("main_script", (run, a) -> run.pages().mainScript());
        add("page_parts", (run, a) -> {
            Entry p = a[0].asHostObject();
            return Tuple.of(
                    p.hash(),
                    p.title(),
                    p.icon(),
                    p.urlPath(),
                    p.isDefault(),
                    p.hidden() ? "hidden" : "visible",
                    p.external());
        });
        add(
                "page_default",
                (run, a) -> run.pages().pages().stream()
                        .filter(Entry::isDefault)
                        .map(Entry::hash)
                        .findFirst()
                        .orElse(""));
        add("page_begin", (run, a) -> run.pages().begin(a[0].<Entry>asHostObject()));
        add("page_end", (run, a) -> {
            run.pages().end(a[0].asString());
            return null;
        });
        add("page_source", (run, a) -> a[0].<Entry>asHostObject().source());
        add("page_code", (run, a) -> runner.pageCode(Path.of(a[0].asString())));
    }
}
