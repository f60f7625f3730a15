import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What {@code java -jar weir.war} starts. A JVM cannot load jars that lie inside a WAR, so the WAR is unpacked, once for
 * each build of it, into the user's cache folder; then Weir's command line runs in this same JVM.
 *
 * <p>This class depends on nothing and is compiled for Java 11, so that an older JVM can still be told what is missing.
 */
public final class WeirLauncher {

    private static final int OLDEST_JAVA = 21;

    private static final String MAIN_CLASS = "dev.weir.cli.Main";

    private WeirLauncher() {}

    /**
     * Unpacks the WAR this class came from, if need be, and runs Weir's command line.
     *
     * @param args the command line, handed on as it is
     * @throws Throwable whatever the command line throws
     */
    public static void main(String[] args) throws Throwable {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            System.err.println("weir: Java " + OLDEST_JAVA + " or newer is needed, this is Java "
                    + Runtime.version().feature() + " (" + System.getProperty("java.home") + ")");
            System.exit(1);
        }
        Path webapp;
        try {
            webapp = webapp();
        } catch (IOException e) {
            System.err.println("weir: the WAR cannot be unpacked: " + e
                    + ". Make that folder writable, or name another by "
                    + (isWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME"));
            System.exit(1);
            return;
        }
        List<URL> classPath = new ArrayList<>();
        addJars(webapp.resolve("WEB-INF/lib"), classPath);
        addJars(webapp.resolve("WEB-INF/launcher"), classPath);
        String more = System.getenv("WEIR_CLASSPATH");
        for (String jar : more == null || more.isEmpty() ? new String[0] : more.split(File.pathSeparator)) {
            classPath.add(Path.of(jar).toUri().toURL());
        }
        ClassLoader loader =
                new URLClassLoader("weir", classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Class.forName(MAIN_CLASS, true, loader)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The folder of the unpacked WAR; also the folder this class was loaded from, when that is one already. */
    private static Path webapp() throws IOException, URISyntaxException {
        Path war = Path.of(WeirLauncher.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toRealPath();
        if (Files.isDirectory(war)) {
            return war;
        }
        Path folder = cache().resolve(key(war));
        if (!Files.isDirectory(folder)) {
            unpackInto(folder, war);
        }
        return folder;
    }

    /** Names one build of one WAR. Hashing 80 MB at every start would cost more than it is worth. */
    private static String key(Path war) throws IOException {
        return String.format(
                "%08x-%x-%x",
                war.toString().hashCode(),
                Files.size(war),
                Files.getLastModifiedTime(war).toMillis());
    }

    /** The place where programs of this system keep what they can make again; the temporary folder if there is none. */
    private static Path cache() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String named = System.getenv(isWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home"), system.contains("mac") ? "Library/Caches" : ".cache");
        Path caches = named == null || named.isEmpty() ? home : Path.of(named);
        try {
            return Files.createDirectories(caches.resolve("weir"));
        } catch (IOException e) {
            return Path.of(System.getProperty("java.io.tmpdir"), "weir-" + System.getProperty("user.name"));
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    }

    /** Two starts at once may both unpack; each does it beside the final folder, and the first to finish wins. */
    private static void unpackInto(Path folder, Path war) throws IOException {
        System.err.println("weir: unpacking " + war.getFileName() + " (first start only)");
        Files.createDirectories(folder.getParent());
        Path draft = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try {
            unpack(war, draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            delete(draft);
        }
    }

    private static void unpack(Path war, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path target = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    continue;
                }
                if (!target.startsWith(into)) {
                    throw new IOException(war + " has an entry outside of itself: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(path);
            }
        }
    }

    private static void addJars(Path folder, List<URL> into) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            files.forEach(jars::add);
        }
        Collections.sort(jars);
        for (Path jar : jars) {
            into.add(url(jar));
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
