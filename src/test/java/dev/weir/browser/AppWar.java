package dev.weir.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Weir's WAR with what a user's project adds to it, or a user's WAR with Weir in it. */
public final class AppWar {

    private AppWar() {}

    /**
     * @param app becomes {@code WEB-INF/app}
     * @param classes of the project, such as producers of apps
     */
    public static Path build(Path out, Path app, List<Class<?>> classes) throws IOException {
        return build(out, entry -> true, files("WEB-INF/app/", app), classes);
    }

    /**
     * Weir's WAR with more in it.
     *
     * @param top whose files lie at the WAR's root
     */
    public static Path ofRoot(Path out, Path top, List<Class<?>> classes) throws IOException {
        return build(out, entry -> true, files("", top), classes);
    }

    private static Map<String, byte[]> files(String place, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(place + folder.relativize(file), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /**
     * A WAR of somebody's own, with Weir among its libraries.
     *
     * @param files their text by their name in the WAR
     */
    public static Path around(Path out, Map<String, String> files, List<Class<?>> classes) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return build(out, entry -> entry.startsWith("WEB-INF/lib/"), bytes, classes);
    }

    private static Path build(Path out, Predicate<String> ofWeir, Map<String, byte[]> files, List<Class<?>> classes)
            throws IOException {
        try (ZipInputStream weir = new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("weir.war"))));
                ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(out))) {
            war.setLevel(1);
            for (ZipEntry e = weir.getNextEntry(); e != null; e = weir.getNextEntry()) {
                if (ofWeir.test(e.getName())) {
                    war.putNextEntry(new ZipEntry(e.getName()));
                    weir.transferTo(war);
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(war, file.getKey(), new ByteArrayInputStream(file.getValue()));
            }
            for (Class<?> c : classes) {
                String name = c.getName().replace('.', '/') + ".class";
                add(war, "WEB-INF/classes/" + name, c.getResourceAsStream("/" + name));
            }
            add(war, "WEB-INF/beans.xml", InputStream.nullInputStream());
        }
        return out.toAbsolutePath();
    }

    private static void add(ZipOutputStream war, String name, InputStream data) throws IOException {
        war.putNextEntry(new ZipEntry(name));
        try (data) {
            data.transferTo(war);
        }
    }
}
