package dev.weir.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Weir's WAR with what a user's project adds to it. */
public final class AppWar {

    private AppWar() {}

    /**
     * @param app becomes {@code WEB-INF/app}
     * @param classes of the project, such as producers of apps
     */
    public static Path build(Path out, Path app, List<Class<?>> classes) throws IOException {
        try (ZipInputStream weir = new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("weir.war"))));
                ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(out))) {
            war.setLevel(1);
            for (ZipEntry e = weir.getNextEntry(); e != null; e = weir.getNextEntry()) {
                war.putNextEntry(new ZipEntry(e.getName()));
                weir.transferTo(war);
            }
            try (Stream<Path> files = Files.walk(app)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    add(war, "WEB-INF/app/" + app.relativize(file), Files.newInputStream(file));
                }
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
