package dev.weir.web;

import dev.weir.session.KeptSessions;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The file in which an app keeps its sessions over a restart: in the server's folder for temporary files, since servers empty a WAR's own
 * when they deploy it anew.
 */
final class KeptPlace {

    /** Properties by which servers know their own folder: two of one machine may share the one for temporary files. */
    private static Stream<String> instances() {
        return Stream.of(
                "catalina.base",
                "jboss.server.base.dir",
                "com.sun.aas.instanceRoot",
                "server.output.dir",
                "jetty.base",
                "user.dir");
    }

    private KeptPlace() {}

    /** Empty where sessions end with their app: {@code weir.keepSessions}. */
    static Optional<KeptSessions> of(LiveContext app, ServletContext context) {
        boolean wanted =
                app.config().get("weir.keepSessions").map(Boolean.class::cast).orElseGet(() -> isWar(context));
        if (!wanted) {
            return Optional.empty();
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String server = instances()
                .map(System::getProperty)
                // An embedded server has a folder that is another one next time.
                .filter(folder -> folder != null && !Path.of(folder).startsWith(temporary))
                .findFirst()
                .orElse("");
        String name = server + "\n" + app.place();
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "weir-sessions-" + System.getProperty("user.name"));
        return Optional.of(new KeptSessions(
                folder,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".json",
                Duration.ofSeconds(app.config().intOf("server.disconnectedSessionTTL")),
                InstantSource.system()));
    }

    private static boolean isWar(ServletContext context) {
        Set<String> packed = context.getResourcePaths("/WEB-INF/");
        return packed != null && !packed.isEmpty();
    }
}
