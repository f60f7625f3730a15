package dev.weir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An app: a script, or a function in Java, and how it is served. Immutable; one servlet context holds as many as have different mount
 * paths, and they share nothing.
 *
 * <pre>{@code
 * @Produces App demo() { return App.script("app.py"); }
 * @Produces App admin() { return App.of(st -> st.title("Admin")).at("/admin"); }
 * }</pre>
 */
public final class App {

    private final @Nullable Path script;
    private final @Nullable PageFunction function;
    private final String mountPath;
    private final boolean debug;
    private final Map<String, String> config;
    private final List<String> arguments;

    private App(Builder b) {
        this.script = b.script;
        this.function = b.function;
        this.mountPath = b.mountPath;
        this.debug = b.debug;
        this.config = Map.copyOf(b.config);
        this.arguments = List.copyOf(b.arguments);
    }

    /** An app that is a function. */
    public static App of(PageFunction function) {
        return builder().function(function).build();
    }

    /** An app that is a script, {@code .py} or {@code .js}; a relative path is looked for as {@link Builder#script} says. */
    public static App script(String path) {
        return builder().script(Path.of(path)).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same app at another mount path. */
    public App at(String path) {
        return toBuilder().mountPath(path).build();
    }

    public Builder toBuilder() {
        Builder b = new Builder();
        b.script = script;
        b.function = function;
        b.mountPath = mountPath;
        b.debug = debug;
        b.config.putAll(config);
        b.arguments.addAll(arguments);
        return b;
    }

    /** The script, unless the app is a function. */
    public Optional<Path> scriptPath() {
        return Optional.ofNullable(script);
    }

    /** The function, unless the app is a script. */
    public Optional<PageFunction> function() {
        return Optional.ofNullable(function);
    }

    /** Where the app stands below the servlet context: "" for its root, else {@code /admin}. */
    public String mountPath() {
        return mountPath;
    }

    /** Whether stack traces of the server may be shown. */
    public boolean debug() {
        return debug;
    }

    /** Options set in code, by their Streamlit names; stronger than those of {@code config.toml} and the environment. */
    public Map<String, String> config() {
        return config;
    }

    /** What the script finds as its command line, behind its own name: {@code sys.argv[1:]} in Python. */
    public List<String> arguments() {
        return arguments;
    }

    /** Collects the settings of an {@link App}. */
    public static final class Builder {
        private @Nullable Path script;
        private @Nullable PageFunction function;
        private String mountPath = "";
        private boolean debug;
        private final Map<String, String> config = new LinkedHashMap<>();
        private final List<String> arguments = new ArrayList<>();

        private Builder() {}

        /** The script. In a WAR a relative path is looked for in {@code WEB-INF/app}, otherwise in the current folder. */
        public Builder script(Path path) {
            script = path;
            function = null;
            return this;
        }

        public Builder function(PageFunction page) {
            function = page;
            script = null;
            return this;
        }

        /**
         * The mount path: "" or "/" for the root of the context; otherwise it begins with a slash and does not end with one.
         *
         * @throws IllegalArgumentException for anything else
         */
        public Builder mountPath(String path) {
            String p = path.equals("/") ? "" : path;
            if (!p.isEmpty() && !p.matches("(/[A-Za-z0-9._~-]+)+")) {
                throw new IllegalArgumentException("The mount path '" + path + "' must look like /name or /name/name");
            }
            mountPath = p;
            return this;
        }

        /** Whether stack traces of the server may be shown; default false. */
        public Builder debug(boolean on) {
            debug = on;
            return this;
        }

        /** Sets an option by its Streamlit name, such as {@code server.maxUploadSize}. */
        public Builder config(String option, String value) {
            config.put(option, value);
            return this;
        }

        /** Gives the script a command line, as what stands behind {@code --} does. */
        public Builder arguments(List<String> words) {
            arguments.clear();
            arguments.addAll(words);
            return this;
        }

        /**
         * @throws IllegalStateException if neither script nor function was given
         */
        public App build() {
            if (script == null && function == null) {
                throw new IllegalStateException("An App needs a script or a function");
            }
            return new App(this);
        }
    }
}
