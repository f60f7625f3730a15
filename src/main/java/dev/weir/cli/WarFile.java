package dev.weir.cli;

import dev.weir.script.PythonPackages;
import dev.weir.web.Apps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** Writes a WAR: Weir, and an app in {@code WEB-INF/app}. */
final class WarFile {

    private final JarOutputStream war;

    private WarFile(JarOutputStream war) {
        this.war = war;
    }

    /**
     * Writes beside the file first, so that a server that watches its folder never sees a part.
     *
     * @param size how much of Weir goes in
     */
    static void write(Path file, Webapp weir, AppFolder app, WarSize size) throws IOException {
        Predicate<String> leftOut = size.leavesOut(weir, app);
        Path whole = file.toAbsolutePath();
        Path folder = whole.resolveSibling("");
        Files.createDirectories(folder);
        // Not a temporary file, which only its owner may read: servers have users of their own.
        Path draft = folder.resolve(
                whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(draft), manifest(size))) {
                out.setLevel(Deflater.BEST_SPEED);
                WarFile war = new WarFile(out);
                war.addWeir(weir.folder(), leftOut);
                war.addApp(app);
            }
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Manifest manifest(WarSize size) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (size != WarSize.THIN) {
            main.put(Attributes.Name.MAIN_CLASS, Webapp.LAUNCHER);
            main.putValue("Enable-Native-Access", "ALL-UNNAMED");
        }
        main.putValue("Implementation-Title", "Weir");
        main.putValue("Implementation-Version", Usage.version());
        return manifest;
    }

    /** All of the WAR but an app that is in it already, and its manifest. */
    private void addWeir(Path folder, Predicate<String> leftOut) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = entry(folder.relativize(file));
                boolean left = name.startsWith(Webapp.APP)
                        || name.startsWith("WEB-INF/classes/")
                        || name.equals("WEB-INF/web.xml")
                        || name.equals("META-INF/MANIFEST.MF")
                        || leftOut.test(name);
                if (!left) {
                    add(name, file);
                }
            }
        }
    }

    private void addApp(AppFolder app) throws IOException {
        for (Path file : app.files()) {
            add(Webapp.APP + entry(file), app.root().resolve(file));
        }
        if (app.packages().isPresent()) {
            PythonPackages packages = app.packages().get();
            for (Path file : packages.files()) {
                add(
                        Webapp.APP + PythonPackages.PLACE + entry(file),
                        packages.root().resolve(file));
            }
        }
        String script = entry(app.script());
        if (!script.equals(Apps.CONVENTION.getFirst())) {
            war.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            war.write(webXml(script).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Names the script: a folder may have others that a server would look for first. */
    private static String webXml(String script) {
        String name = script.replace("&", "&amp;").replace("<", "&lt;");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <context-param><param-name>weir.script</param-name><param-value>%s</param-value></context-param>
                </web-app>
                """.formatted(name);
    }

    private void add(String name, Path file) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(Files.getLastModifiedTime(file));
        war.putNextEntry(entry);
        Files.copy(file, war);
    }

    private static String entry(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
