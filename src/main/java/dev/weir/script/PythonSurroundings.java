package dev.weir.script;

import dev.weir.command.Databases;
import dev.weir.command.Logins;
import dev.weir.command.QueryRows;
import dev.weir.command.StreamlitException;
import dev.weir.connection.SqlSession;
import dev.weir.connection.SqlSource;
import dev.weir.data.Column;
import dev.weir.data.Table;
import dev.weir.secrets.SecretNotFoundException;
import dev.weir.secrets.Secrets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What Python may ask about the app it runs in: its secrets, the person, its databases and what they find. */
final class PythonSurroundings {

    private PythonSurroundings() {}

    static void offer(PythonInterpreter python, PythonRunner runner) {
        python.offer(
                "secrets", runner.guard(a -> all(runner.currentRun().settings().secrets())));
        python.offer(
                "has_secrets",
                runner.guard(a -> runner.currentRun().settings().secrets().arePresent()));
        python.offer(
                "no_secret",
                runner.guard(
                        a -> a[1].asBoolean() ? Secrets.noAttribute(a[0].asString()) : Secrets.noKey(a[0].asString())));
        python.offer("user", runner.guard(a -> Logins.user(runner.currentRun())));
        databases(python, runner);
        tables(python, runner);
    }

    private static @Nullable Object all(Secrets secrets) {
        try {
            return secrets.asMap();
        } catch (SecretNotFoundException e) {
            throw StreamlitException.type("StreamlitSecretNotFoundError", String.valueOf(e.getMessage()));
        }
    }

    private static void databases(PythonInterpreter python, PythonRunner runner) {
        PythonLanguage language = (PythonLanguage) runner.language();
        python.offer(
                "sql_open",
                runner.guard(a -> Databases.open(
                        runner.currentRun(),
                        a[0].asString(),
                        language.toJava(a[1]) instanceof Map<?, ?> m ? m : Map.of())));
        python.offer("sql_close", runner.guard(a -> {
            runner.currentRun().settings().databases().close(a[0].asString());
            return null;
        }));
        python.offer(
                "sql_driver",
                runner.guard(a ->
                        Databases.guarded(() -> a[0].<SqlSource>asHostObject().driver())));
        python.offer(
                "sql_query",
                runner.guard(a ->
                        Databases.query(a[0].asHostObject(), a[1].asString(), language.toJava(PythonValues.in(a[2])))));
        python.offer(
                "sql_query_tables",
                runner.guard(a -> Databases.query(
                        a[0].asHostObject(),
                        a[1].asString(),
                        language.toJava(PythonValues.in(a[2])),
                        tablesOf(language, a[3]))));
        python.offer("sql_register", runner.guard(a -> {
            Databases.register(
                    a[0].asHostObject(), a[1].asString(), Databases.tableOf(language, PythonValues.in(a[2])));
            return null;
        }));
        python.offer(
                "sql_lazy",
                runner.guard(a ->
                        Databases.lazy(a[0].asHostObject(), a[1].asString(), language.toJava(PythonValues.in(a[2])))));
        python.offer(
                "sql_session",
                runner.guard(a ->
                        Databases.guarded(() -> a[0].<SqlSource>asHostObject().session())));
        python.offer(
                "sql_execute",
                runner.guard(a -> Databases.execute(
                        a[0].asHostObject(), a[1].asString(), language.toJava(PythonValues.in(a[2])))));
        python.offer(
                "sql_end",
                runner.guard(a -> Databases.guarded(() -> {
                    SqlSession session = a[0].asHostObject();
                    switch (a[1].asString()) {
                        case "commit" -> session.commit();
                        case "rollback" -> session.rollback();
                        default -> session.close();
                    }
                    return null;
                })));
    }

    private static Map<String, Table> tablesOf(PythonLanguage language, Value dict) {
        Map<String, Table> tables = new LinkedHashMap<>();
        Value names = dict.getHashKeysIterator();
        while (names.hasIteratorNextElement()) {
            Value name = names.getIteratorNextElement();
            tables.put(name.asString(), Databases.tableOf(language, PythonValues.in(dict.getHashValue(name))));
        }
        return tables;
    }

    /** What the Python class of tables asks of ours; none of it needs a run. */
    private static void tables(PythonInterpreter python, PythonRunner runner) {
        python.offer(
                "table_names",
                runner.guard(a -> a[0].<Table>asHostObject().columns().stream()
                        .map(Column::name)
                        .toList()));
        python.offer("table_rows", runner.guard(a ->
                (long) a[0].<Table>asHostObject().rows()));
        python.offer("table_column", runner.guard(a -> Databases.values(a[0].asHostObject(), a[1].asString())));
        python.offer("table_make", runner.guard(a -> Databases.tableOf(runner.language(), PythonValues.in(a[0]))));
        python.offer("lazy_rows", runner.guard(a ->
                (long) a[0].<QueryRows>asHostObject().rows()));
        python.offer(
                "lazy_read", runner.guard(a -> a[0].<QueryRows>asHostObject().read(a[1].asInt())));
        python.offer("table_take", runner.guard(a -> a[0].<Table>asHostObject().take(a[1].as(int[].class))));
        python.offer("table_select", runner.guard(a -> {
            List<String> names = new ArrayList<>();
            for (long i = 0; i < a[1].getArraySize(); i++) {
                names.add(a[1].getArrayElement(i).asString());
            }
            return a[0].<Table>asHostObject().select(names);
        }));
    }
}
