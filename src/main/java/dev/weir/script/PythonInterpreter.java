package dev.weir.script;

import java.nio.file.Path;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * One Python: its context, the face module's border functions, and the commands put into it.
 *
 * <p>Any number of threads may run scripts in it; they take turns by the interpreter's own lock.
 */
final class PythonInterpreter implements AutoCloseable {

    private final Context context;
    private final Value face;
    private final PythonValues values;
    private final ThreadStopper stopper;

    /**
     * @param files the folder of the face modules
     * @param folder the folder of the app's script
     * @param argv {@code sys.argv}
     */
    PythonInterpreter(Engine engine, Path files, Path folder, String[] argv) {
        context = Context.newBuilder("python")
                .engine(engine)
                .allowAllAccess(true)
                .arguments("python", argv)
                .currentWorkingDirectory(folder.toAbsolutePath())
                .option("python.PythonPath", files.toString())
                .option("python.IsolateFlag", "false")
                .build();
        context.eval("python", "import _weir");
        face = context.eval("python", "_weir");
        values = new PythonValues(face);
        face.putMember(
                "compiled_folder", files.resolveSibling("python-compiled").toString());
        face.getMember("use_folder").execute(folder.toAbsolutePath().toString());
        PythonPackages.forRunning(folder)
                .ifPresent(packages ->
                        face.getMember("use_packages").execute(packages.root().toString()));
        stopper = new ThreadStopper(engine, context);
    }

    PythonValues values() {
        return values;
    }

    /** A function of the face's border module. */
    Value function(String name) {
        return face.getMember(name);
    }

    /** A module of the face, imported if need be. */
    Value module(String name) {
        return face.getMember("module").execute(name);
    }

    /** Gives the face a function of the server. */
    void offer(String name, ProxyExecutable function) {
        face.putMember(name, function);
    }

    /** Gives the face all commands and lets it build its module. */
    void open(Function<String, ProxyExecutable> commands) {
        face.putMember("command", (ProxyExecutable) args -> commands.apply(args[0].asString()));
        context.eval("python", "import streamlit");
    }

    /** A host object as the context sees it. */
    Value wrap(Object host) {
        return context.asValue(host);
    }

    /** Ends what one thread executes; others in this interpreter go on. */
    void stop(Thread thread) {
        stopper.stop(thread);
    }

    @Override
    public void close() {
        stopper.close();
        context.close(true);
    }
}
