package dev.weir.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The unpacked WAR that this process runs from: what {@code ./weir} built, or what {@code java -jar} unpacked.
 *
 * @param folder its root
 */
record Webapp(Path folder) {

    /** Where an app lies in a WAR. */
    static final String APP = "WEB-INF/app/";

    /** The class that {@code java -jar} starts. */
    static final String LAUNCHER = "WeirLauncher";

    /**
     * Where our own jar lies in one.
     *
     * @throws CliException if our classes are not in a WAR, as in a development environment
     */
    static Webapp ofThisProcess() {
        return find().orElseThrow(() ->
                new CliException("This needs a packaged Weir: use ./weir of a checkout, or java -jar weir.war"));
    }

    private static Optional<Webapp> find() {
        try {
            CodeSource source = Webapp.class.getProtectionDomain().getCodeSource();
            Path jar = Path.of(source.getLocation().toURI());
            return Optional.ofNullable(jar.getParent())
                    .filter(lib -> lib.endsWith("WEB-INF/lib"))
                    .map(lib -> lib.resolve("../..").normalize())
                    .map(Webapp::new);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Our own jar has no path", e);
        }
    }

    /** The one this process runs from, if somebody's apps are in it. */
    static Optional<Webapp> withApps() {
        return find().filter(Webapp::hasApps);
    }

    /** Whether it is somebody's WAR, not Weir alone: a script, or classes that may make apps. */
    private boolean hasApps() {
        return Files.isDirectory(folder.resolve(APP)) || Files.isDirectory(folder.resolve("WEB-INF/classes"));
    }
}
