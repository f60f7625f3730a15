package dev.weir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code java -jar app.war}, in a process of its own.
 *
 * @param cache where WARs unpack themselves
 */
public record JavaJar(Path cache) {

    private static final Pattern URL = Pattern.compile("Local URL: (\\S+)");

    /** The WAR of this build. */
    public static final Path WEIR = Path.of(System.getProperty("weir.war", ""));

    public Process start(Path war, String... words) throws IOException {
        return start(war, Map.of(), words);
    }

    public Process start(Path war, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", war.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("LOCALAPPDATA", cache.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Packs an app's folder with {@code weir war}, and gives what that says. */
    public String pack(Path app, Path war, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("war", app.toString(), "-o", war.toString()));
        all.addAll(List.of(words));
        Process packing = start(WEIR, all.toArray(String[]::new));
        String said = said(packing);
        if (packing.onExit().join().exitValue() != 0) {
            throw new AssertionError(said);
        }
        return said;
    }

    /** What a process says until its end. */
    public static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Waits for a server's address; the lines before it go into a list. */
    public static String url(BufferedReader out, List<String> said) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            Matcher url = URL.matcher(line);
            if (url.find()) {
                return url.group(1);
            }
        }
        throw new AssertionError("The server ended: " + said);
    }
}
