package dev.weir.script;

import dev.weir.App;
import dev.weir.PageFunction;
import dev.weir.St;
import dev.weir.command.ErrorInfo;
import dev.weir.session.ScriptRunner.ScriptError;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages that are single Java files, compiled in memory and again when a file of the app changed.
 *
 * <p>A file holds a class with {@code static void page(St st)} or {@code static void main(St st)}, or with {@code static App app()} for
 * an app that is a function. Other classes of the file's folder may be used. Its static fields live as long as the compiled class, and
 * are shared by all sessions.
 */
final class JavaFile implements JavaPages {

    private static final Logger LOG = LoggerFactory.getLogger(JavaFile.class);

    private static final List<String> PAGE_METHODS = List.of("page", "main");

    /** A page, and the file as it was when it was compiled. */
    private record Compiled(String source, PageFunction page) {}

    private final Path main;
    private final Map<Path, Compiled> compiled = new HashMap<>();

    /**
     * @param main the app's main page
     */
    JavaFile(Path main) {
        this.main = main;
    }

    /** Compiles the main page; if it has errors, its first run tells them. */
    @Override
    public void warmUp() {
        try {
            page(main.toString());
        } catch (ScriptError e) {
            LOG.debug("{} does not compile", main, e);
        }
    }

    @Override
    public synchronized PageFunction page(String path) {
        Path file = Path.of(path);
        try {
            String source = Files.readString(file);
            Compiled known = compiled.get(file);
            if (known == null || !known.source.equals(source)) {
                known = new Compiled(source, load(file, source));
                compiled.put(file, known);
            }
            return known.page;
        } catch (IOException e) {
            throw failed("The script " + path + " cannot be read: " + e.getMessage(), List.of());
        }
    }

    @Override
    public synchronized void forget() {
        compiled.clear();
    }

    private static PageFunction load(Path file, String source) {
        List<Class<?>> classes = new JavaCompilation(file, source).classes();
        for (Class<?> c : classes) {
            for (Method m : c.getDeclaredMethods()) {
                Optional<PageFunction> page = pageOf(m);
                if (page.isPresent()) {
                    return page.get();
                }
            }
        }
        throw failed(
                file + " has no page: give a class in it a method static void page(St st), or static App app()",
                List.of());
    }

    private static Optional<PageFunction> pageOf(Method m) {
        if (!Modifier.isStatic(m.getModifiers())) {
            return Optional.empty();
        }
        Class<?>[] parameters = m.getParameterTypes();
        if (PAGE_METHODS.contains(m.getName()) && parameters.length == 1 && parameters[0] == St.class) {
            m.setAccessible(true);
            return Optional.of(st -> call(m, st));
        }
        if (m.getName().equals("app") && parameters.length == 0 && m.getReturnType() == App.class) {
            m.setAccessible(true);
            return Optional.of(function((App) call(m)));
        }
        return Optional.empty();
    }

    private static PageFunction function(Object app) {
        return ((App) app)
                .function()
                .orElseThrow(() -> failed("app() has to give an App of a function: App.of(st -> ...)", List.of()));
    }

    static Object call(Method m, Object... args) {
        try {
            return m.invoke(null, args);
        } catch (InvocationTargetException e) {
            throw unchecked(Objects.requireNonNullElse(e.getCause(), e));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the page threw, as it is: {@code st.stop()} among it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unchecked(Throwable e) throws E {
        throw (E) e;
    }

    static ScriptError failed(String message, List<String> stack) {
        return new ScriptError(
                new ErrorInfo("CompilationError", "CompilationError", message, false, false, false, stack), true);
    }
}
