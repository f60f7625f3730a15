package dev.weir.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public names of Streamlit: {@code facts/streamlit-api.txt}, made from what an installed Streamlit tells of itself.
 *
 * @param parameters of each command of {@code st}, required and optional ones, by its name; none for what is not called
 */
record Facts(Map<String, List<Parameter>> parameters) {

    private static final Path FILE = Path.of("src", "test", "resources", "facts", "streamlit-api.txt");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\)");
    private static final Pattern BETWEEN = Pattern.compile(", (?=[^']*(?:'[^']*'[^']*)*$)");

    /** A parameter of a command. */
    record Parameter(String name, boolean required) {}

    static Facts read() {
        Map<String, List<Parameter>> out = new LinkedHashMap<>();
        String section = "";
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("[")) {
                    section = line;
                } else if (section.equals("[streamlit]") && !line.isBlank() && !line.split("\\(", 2)[0].contains(".")) {
                    Matcher call = CALL.matcher(line);
                    if (call.matches()) {
                        out.put(call.group(1), parameters(call.group(2)));
                    } else {
                        out.putIfAbsent(line, List.of());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Facts(out);
    }

    private static List<Parameter> parameters(String text) {
        List<Parameter> out = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            if (!part.isEmpty() && !part.startsWith("*") && !part.equals("/")) {
                int eq = part.indexOf('=');
                out.add(new Parameter(eq < 0 ? part : part.substring(0, eq), eq < 0));
            }
        }
        return List.copyOf(out);
    }
}
