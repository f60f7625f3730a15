package dev.weir.browser;

import dev.weir.App;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What a user's project adds to Weir's WAR: scripts in {@code WEB-INF/app}, classes with producers of apps. */
final class HarbourWar {

    private static final Path FOLDER = Path.of("src/test/apps/browser");

    private HarbourWar() {}

    /** The apps beside the one found by convention. */
    @ApplicationScoped
    static class OtherApps {

        @Produces
        App javascript() {
            return App.script("page.js").at("/js");
        }

        @Produces
        App java() {
            return App.of(HarbourPage::draw).at("/java");
        }
    }

    static Path build(Path out) throws IOException {
        try (ZipInputStream weir = new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("weir.war"))));
                ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(out))) {
            war.setLevel(1);
            for (ZipEntry e = weir.getNextEntry(); e != null; e = weir.getNextEntry()) {
                war.putNextEntry(new ZipEntry(e.getName()));
                weir.transferTo(war);
            }
            try (Stream<Path> scripts = Files.walk(FOLDER)) {
                for (Path script : scripts.filter(Files::isRegularFile).toList()) {
                    add(war, "WEB-INF/app/" + FOLDER.relativize(script), Files.newInputStream(script));
                }
            }
            for (Class<?> c : List.of(HarbourWar.class, OtherApps.class, HarbourPage.class)) {
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
