package dev.weir.script;

import dev.weir.St;
import dev.weir.session.ScriptRunner.ScriptError;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the Java compiler over one file, from memory to memory. */
final class JavaCompilation {

    private static final Logger LOG = LoggerFactory.getLogger(JavaCompilation.class);

    /** One class of each library that Java scripts may want; servers keep some of them where no list of jars shows it. */
    private static final List<String> PLATFORM = List.of(
            "jakarta.servlet.Servlet",
            "jakarta.websocket.server.ServerEndpoint",
            "jakarta.ws.rs.GET",
            "jakarta.inject.Inject",
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.annotation.PostConstruct",
            "org.slf4j.Logger",
            "com.fasterxml.jackson.databind.ObjectMapper");

    private static final String WEB_INF = "WEB-INF";

    /** More errors than these are echoes of the first. */
    private static final int MAX_ERRORS = 10;

    private final Path file;
    private final String source;
    private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
    private final Set<Path> sources = new LinkedHashSet<>();

    JavaCompilation(Path file, String source) {
        this.file = file;
        this.source = source;
    }

    /**
     * Compiles the file and loads what came of it, the file's own classes first.
     *
     * @throws ScriptError if it has errors, or this Java has no compiler
     */
    List<Class<?>> classes() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw JavaFile.failed("Java scripts need a JDK; this server runs on a Java without a compiler.", List.of());
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-classpath", classPath(), "-sourcepath", folder().toString(), "-proc:none", "-g", "-parameters");
            boolean fine = compiler.getTask(null, new Memory(files), messages, options, null, List.of(new Source()))
                    .call();
            if (!fine) {
                throw new ScriptError(errors(messages.getDiagnostics()).info(), true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return load();
    }

    /** The file, and the other source files that were compiled with it. */
    List<Path> files() {
        List<Path> out = new ArrayList<>(List.of(file));
        sources.stream().filter(other -> !other.equals(file)).forEach(out::add);
        return out;
    }

    private Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private List<Class<?>> load() {
        Loader loader = new Loader(file.toString(), St.class.getClassLoader());
        List<Class<?>> out = new ArrayList<>();
        classes.forEach((name, bytes) -> loader.know(name, bytes.toByteArray()));
        try {
            for (String name : classes.keySet()) {
                out.add(Class.forName(name, false, loader));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return out;
    }

    private ScriptError errors(List<Diagnostic<? extends JavaFileObject>> all) {
        List<String> texts = new ArrayList<>();
        List<String> stack = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> d : all) {
            if (d.getKind() == Diagnostic.Kind.ERROR && texts.size() < MAX_ERRORS) {
                String name = d.getSource() instanceof Source || d.getSource() == null
                        ? file.toString()
                        : d.getSource().getName();
                texts.add("Line " + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT));
                stack.add("File \"" + name + "\", line " + d.getLineNumber() + "\n" + lineOf(d));
            }
        }
        return JavaFile.failed(String.join("\n", texts), stack);
    }

    /** The line of an error with a mark below the place, as the compiler prints it. */
    private String lineOf(Diagnostic<? extends JavaFileObject> d) {
        List<String> lines = source.lines().toList();
        int line = (int) d.getLineNumber();
        if (!(d.getSource() instanceof Source) || line < 1 || line > lines.size()) {
            return "";
        }
        String code = lines.get(line - 1);
        int indent = code.length() - code.stripLeading().length();
        int column = (int) Math.max(0, d.getColumnNumber() - 1 - indent);
        return "    " + code.strip() + "\n    " + " ".repeat(column) + "^\n";
    }

    /** What Weir itself can see: its own jars, and those of the web application or the command line around it. */
    private String classPath() {
        Set<String> out = new LinkedHashSet<>();
        addNeighbours(out);
        for (ClassLoader l = St.class.getClassLoader(); l != null; l = l.getParent()) {
            if (l instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    add(url, out);
                }
            }
        }
        add(St.class, out);
        for (String name : PLATFORM) {
            try {
                add(Class.forName(name, false, St.class.getClassLoader()), out);
            } catch (ClassNotFoundException | LinkageError absent) {
                LOG.debug("Java scripts cannot use {} here", name);
            }
        }
        out.add(System.getProperty("java.class.path", ""));
        return String.join(File.pathSeparator, out);
    }

    /** What lies beside a script in an unpacked WAR: WildFly's loaders tell addresses that only WildFly can open. */
    private void addNeighbours(Set<String> out) {
        for (Path parent = folder(); parent != null; parent = parent.getParent()) {
            if (parent.endsWith(WEB_INF)) {
                out.add(parent.resolve("classes").toString());
                addJars(parent.resolve("lib"), out);
            }
        }
    }

    private static void addJars(Path lib, Set<String> out) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "*.jar")) {
            jars.forEach(jar -> out.add(jar.toString()));
        } catch (IOException | DirectoryIteratorException none) {
            LOG.debug("No libraries in {}", lib, none);
        }
    }

    private static void add(Class<?> type, Set<String> out) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source != null) {
            add(source.getLocation(), out);
        }
    }

    private static void add(@Nullable URL url, Set<String> out) {
        try {
            if (url != null && url.getProtocol().equals("file")) {
                out.add(Path.of(url.toURI()).toString());
            } else if (url != null
                    && url.getPath().startsWith("file:")
                    && url.getPath().endsWith("!/")) {
                // Servers of modules name their jars so: jar:file:/server/modules/servlet-api.jar!/
                String jar = url.getPath().substring(0, url.getPath().length() - 2);
                out.add(Path.of(URI.create(jar)).toString());
            }
        } catch (URISyntaxException | IllegalArgumentException notAPath) {
            // A class path the compiler could not read either.
        }
    }

    private final class Source extends SimpleJavaFileObject {
        Source() {
            super(file.toUri(), Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }

        /** A public class may have another name than the script's file. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE || super.isNameCompatible(simpleName, kind);
        }
    }

    private final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Memory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            if (sibling != null && sibling.toUri().getScheme().equals("file")) {
                sources.add(Path.of(sibling.toUri()));
            }
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                }
            };
        }
    }

    /** Carries the file's path as its name, by which stack traces are told from others. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> known = new LinkedHashMap<>();

        Loader(String name, @Nullable ClassLoader parent) {
            super(name, parent);
        }

        void know(String name, byte[] bytes) {
            known.put(name, bytes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = known.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
