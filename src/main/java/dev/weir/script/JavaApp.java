package dev.weir.script;

import dev.weir.App;
import dev.weir.AppBuilder;
import dev.weir.session.ScriptRunner.ScriptError;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The App that a single Java file makes: {@code static App app()} in one of its classes. */
final class JavaApp {

    private static final Logger LOG = LoggerFactory.getLogger(JavaApp.class);

    /** A file without these words has no such method, and need not be compiled to know. */
    private static final Pattern SIGNATURE = Pattern.compile("\\bApp\\s+app\\s*\\(\\s*\\)");

    private JavaApp() {}

    /** Whether a file may make an App: a look at its words only. */
    static boolean mayBeIn(Path file) {
        try {
            return SIGNATURE.matcher(Files.readString(file)).find();
        } catch (IOException notReadable) {
            return false;
        }
    }

    /**
     * Compiles the file and asks it for its App.
     *
     * @return empty if the file has none, or does not compile: it then is a page, which shows the errors
     * @throws AppFileException if {@code app()} fails
     */
    static Optional<App> load(Path file) {
        if (!mayBeIn(file)) {
            return Optional.empty();
        }
        try {
            JavaCompilation compilation = new JavaCompilation(file, Files.readString(file));
            List<Class<?>> classes = compilation.classes();
            return classes.stream()
                    .flatMap(type -> List.of(type.getDeclaredMethods()).stream())
                    .filter(JavaApp::makesApp)
                    .findFirst()
                    .map(method -> settled(app(file, method), file, compilation.files()));
        } catch (ScriptError e) {
            LOG.warn("{}: {}", file, e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new AppFileException(file + " cannot be read", e);
        }
    }

    private static boolean makesApp(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && method.getName().equals("app")
                && method.getParameterCount() == 0
                && method.getReturnType() == App.class;
    }

    private static App app(Path file, Method method) {
        try {
            method.setAccessible(true);
            if (JavaFile.call(method) instanceof App app) {
                return app;
            }
        } catch (Exception | LinkageError | AssertionError e) {
            throw new AppFileException(place(file, e) + ": " + e.getMessage(), e);
        }
        throw new AppFileException(file + ": app() gave null", new NullPointerException("app()"));
    }

    /** The line of the file that failed. */
    private static String place(Path file, Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (file.toString().equals(frame.getClassLoaderName())) {
                return file + ", line " + frame.getLineNumber();
            }
        }
        return file + ", app()";
    }

    /** A script is looked for beside the file that names it. */
    private static App settled(App app, Path file, List<Path> files) {
        AppBuilder out = app.toBuilder().declaredIn(files);
        app.scriptPath()
                .ifPresent(script ->
                        out.script(file.toAbsolutePath().resolveSibling(script).normalize()));
        return out.build();
    }
}
