package dev.weir.secrets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mapping of names to texts, numbers, truths, moments, lists and further mappings; immutable. Its {@code toString}
 * names keys only.
 */
public final class Secrets {
    private static final String ADVICE =
            " Did you forget to add it to secrets.toml, mount it to secret directory, or the app settings on Streamlit"
                    + " Cloud? More info: https://docs.streamlit.io/deploy/streamlit-community-cloud/deploy-your-app/"
                    + "secrets-management";

    private final Map<String, Object> values;
    private final Optional<String> problem;

    private Secrets(Map<String, Object> values, Optional<String> problem) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.problem = problem;
    }

    /**
     * Reads files and folders; those that are not there are passed over. A later one replaces what an earlier one
     * says about a name. A folder, such as one mounted by Kubernetes, gives a text for each file in it, and a mapping
     * for each folder. Problems do not show before the script asks for a secret, as in Streamlit (1.62).
     */
    public static Secrets load(List<Path> places) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean found = false;
        for (Path place : places) {
            try {
                if (Files.isDirectory(place)) {
                    values.putAll(SecretFiles.folder(place));
                    found = true;
                } else if (Files.exists(place)) {
                    values.putAll(SecretFiles.toml(place));
                    found = true;
                }
            } catch (SecretNotFoundException e) {
                return new Secrets(Map.of(), Optional.of(String.valueOf(e.getMessage())));
            }
        }
        return new Secrets(values, found ? Optional.empty() : Optional.of(nowhere(places)));
    }

    /** These secrets, from a deployer's own source. */
    public static Secrets of(Map<String, ?> values) {
        return new Secrets(SecretFiles.copy(values), Optional.empty());
    }

    /** The same with these names replaced or added; what {@code App(secrets=...)} does to the files' secrets. */
    public Secrets with(Map<String, ?> more) {
        Map<String, Object> merged = new LinkedHashMap<>(values);
        merged.putAll(SecretFiles.copy(more));
        return new Secrets(merged, more.isEmpty() ? problem : Optional.empty());
    }

    /**
     * All secrets.
     *
     * @throws SecretNotFoundException if there is no file with secrets or one of them is broken
     */
    public Map<String, Object> asMap() {
        problem.ifPresent(text -> {
            throw new SecretNotFoundException(text);
        });
        return values;
    }

    /** Whether there are secrets that can be read. */
    public boolean arePresent() {
        return problem.isEmpty();
    }

    /**
     * A secret by the names on the way to it.
     *
     * @throws SecretNotFoundException if there is no file with secrets or one of them is broken
     */
    public Optional<Object> find(String... names) {
        Object here = asMap();
        for (String name : names) {
            if (!(here instanceof Map<?, ?> map) || !map.containsKey(name)) {
                return Optional.empty();
            }
            here = map.get(name);
        }
        return Optional.ofNullable(here);
    }

    /**
     * What a script finds in its environment besides the process's own: the secrets at the top that are texts or
     * numbers. Empty if there are none.
     */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value instanceof String || value instanceof Number) {
                variables.put(name, value.toString());
            }
        });
        return variables;
    }

    /** What {@code st.secrets["name"]} says of a name that is not there, here or in a mapping below. */
    public static String noKey(String name) {
        return "st.secrets has no key \"" + name + "\"." + ADVICE;
    }

    /** What {@code st.secrets.name} says of a name that is not there. */
    public static String noAttribute(String name) {
        return "st.secrets has no attribute \"" + name + "\"." + ADVICE;
    }

    private static String nowhere(List<Path> places) {
        return "No secrets found. Valid paths for a secrets.toml file or secret directories are: "
                + places.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "Secrets" + new ArrayList<>(values.keySet());
    }
}
