package dev.weir.script;

import dev.weir.cache.Limits;
import dev.weir.command.CachedCalls;
import dev.weir.command.CachedCalls.Function;
import dev.weir.command.CachedCalls.Kind;
import dev.weir.command.Databases;
import dev.weir.command.Durations;
import dev.weir.command.PageBook.Entry;
import dev.weir.command.QueryRows;
import dev.weir.command.StreamlitException;
import dev.weir.data.Column;
import dev.weir.data.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What JavaScript needs for functions that the server calls or remembers: fragments, pages, cached functions. */
final class JsFunctions {

    private final JsRunner runner;

    private JsFunctions(JsRunner runner) {
        this.runner = runner;
    }

    static void offer(JsHost host, JsRunner runner) {
        JsFunctions f = new JsFunctions(runner);
        host.add("fragment", f::fragment);
        host.add("pageBegin", a -> runner.currentRun().pages().begin(a[0].<Entry>asHostObject()));
        host.add("pageEnd", a -> {
            runner.currentRun().pages().end(a[0].asString());
            return null;
        });
        host.add("pageBody", a -> f.body(a[0].asHostObject()));
        host.add("cacheFunction", f::function);
        host.add(
                "cached",
                a -> CachedCalls.call(
                        runner.currentRun(),
                        a[0].<Function>asHostObject(),
                        a[1].asString(),
                        () -> Objects.requireNonNull(JsValues.in(a[2].execute()))));
        host.add("cacheClear", a -> {
            CachedCalls.clear(
                    runner.currentRun(), a[0].<Function>asHostObject(), a[1].isNull() ? null : a[1].asString());
            return null;
        });
        host.add(
                "sqlOpen",
                a -> Databases.open(
                        runner.currentRun(),
                        a[0].asString(),
                        runner.language().toJava(a[1]) instanceof Map<?, ?> m ? m : Map.of()));
        host.add(
                "sqlQuery",
                a -> rows(Databases.query(
                        a[0].asHostObject(), a[1].asString(), runner.language().toJava(JsValues.in(a[2])))));
        host.add("sqlQueryTables", a -> {
            Map<String, Table> tables = new LinkedHashMap<>();
            for (String name : a[3].getMemberKeys()) {
                tables.put(name, Databases.tableOf(runner.language(), JsValues.in(a[3].getMember(name))));
            }
            return rows(Databases.query(
                    a[0].asHostObject(), a[1].asString(), runner.language().toJava(JsValues.in(a[2])), tables));
        });
        host.add("sqlRegister", a -> {
            Databases.register(
                    a[0].asHostObject(), a[1].asString(), Databases.tableOf(runner.language(), JsValues.in(a[2])));
            return null;
        });
        host.add(
                "sqlLazy",
                a -> Databases.lazy(
                        a[0].asHostObject(), a[1].asString(), runner.language().toJava(JsValues.in(a[2]))));
        host.add("lazyRows", a -> (long) a[0].<QueryRows>asHostObject().rows());
        host.add("lazyRead", a -> rows(a[0].<QueryRows>asHostObject().read(a[1].asInt())));
        host.add("cacheClearAll", a -> {
            CachedCalls.clear(runner.currentRun(), kind(a[0]));
            return null;
        });
    }

    /** A table as JavaScript has tables: an object for each row. */
    private static List<@Nullable Object> rows(Table table) {
        List<@Nullable Object> out = new ArrayList<>(table.rows());
        for (int i = 0; i < table.rows(); i++) {
            Map<Object, @Nullable Object> row = new LinkedHashMap<>();
            for (Column column : table.columns()) {
                row.put(column.name(), column.get(i).orElse(null));
            }
            out.add(row);
        }
        return out;
    }

    private @Nullable Object fragment(Value[] a) {
        Double every = Durations.seconds(runner.language(), JsValues.in(a[1]));
        return runner.currentRun()
                .fragments()
                .call(a[0].asString(), every == null ? 0 : every, false, () -> JsValues.in(a[2].execute()));
    }

    /** A page as a function without arguments: the script's own, or a file. */
    private @Nullable Object body(Entry page) {
        return page.source().isEmpty() ? page.function() : runner.code(Path.of(page.source()));
    }

    private static Kind kind(Value name) {
        return Kind.valueOf(name.asString().toUpperCase(Locale.ROOT));
    }

    /**
     * A cached function by kind, name, source and options. Results of {@code cache_data} are text, good for all interpreters; those of
     * {@code cache_resource} are objects that live in one, so each interpreter has its own.
     */
    private Function function(Value[] a) {
        Kind kind = kind(a[0]);
        String home = kind == Kind.DATA ? "" : runner.id();
        Value options = a[3];
        String scope = option(options, "scope") instanceof String s ? s : "global";
        if (!scope.equals("global") && !scope.equals("session")) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `scope` value. Supported values: 'global', 'session'.");
        }
        Double ttl = Durations.seconds(runner.language(), option(options, "ttl"));
        Value validate = options.getMember("validate");
        Value release = options.getMember("on_release");
        return new Function(
                kind,
                String.join("|", home, a[1].asString(), a[2].asString()),
                a[1].asString(),
                scope.equals("session"),
                Limits.of(ttl == null ? Double.POSITIVE_INFINITY : ttl, entries(option(options, "max_entries"))),
                given(validate) ? test(validate) : kept -> true,
                kept -> release(release, kept));
    }

    private static @Nullable Object option(Value options, String name) {
        Value v = options.getMember(name);
        return v == null ? null : JsValues.in(v);
    }

    private static boolean given(@Nullable Value function) {
        return function != null && function.canExecute();
    }

    private static int entries(@Nullable Object max) {
        if (max == null) {
            return Limits.MOST_ENTRIES;
        }
        if (max instanceof Long n && n > 0) {
            return (int) Math.min(n, Limits.MOST_ENTRIES);
        }
        throw StreamlitException.type("ValueError", "max_entries must be a whole number above 0, not " + max);
    }

    /** Results are wrapped in a list of one, since what is kept is never null. */
    private static Predicate<Object> test(Value validate) {
        return kept -> validate.execute(((Value) kept).getArrayElement(0)).asBoolean();
    }

    private static void release(@Nullable Value release, Object kept) {
        if (release != null && given(release) && kept instanceof Value list) {
            release.executeVoid(list.getArrayElement(0));
        }
    }
}
