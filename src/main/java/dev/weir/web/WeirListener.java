package dev.weir.web;

import dev.weir.session.LogMarks;
import dev.weir.web.http.SocketUpgrade;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the apps with their servlet context and ends them with it. */
final class WeirListener implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(WeirListener.class);

    /** The whole context: servers keep parts of theirs from listeners that no web.xml names. */
    private final ServletContext context;

    private final Optional<UndertowLogins> undertow;
    private Optional<Farewell> farewell = Optional.empty();

    WeirListener(ServletContext context, Optional<UndertowLogins> undertow) {
        this.context = context;
        this.undertow = undertow;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (WeirApps.of(context).isEmpty()) {
            CDI.current().select(AppBootstrap.class).get().start(context).serveIn(context);
        }
        WeirApps.of(context).ifPresent(apps -> apps.open(context));
        // Not earlier: until now some servers have no socket container yet.
        Object sockets = context.getAttribute(ServerContainer.class.getName());
        if (sockets == null) {
            throw new IllegalStateException(
                    "This servlet context has no WebSocket container. Add the server's own before Weir:"
                            + " WsSci for Tomcat, JakartaWebSocketServletContainerInitializer for Jetty.");
        }
        WeirApps.of(context).ifPresent(apps -> serve(apps, (ServerContainer) sockets));
        farewell = WeirApps.of(context).map(Farewell::of);
    }

    private void serve(WeirApps apps, ServerContainer sockets) {
        try {
            SocketUpgrade.prepare(context, sockets);
        } catch (DeploymentException e) {
            throw new IllegalStateException("No sockets for routes", e);
        }
        apps.mountPaths().forEach(mount -> open(sockets, apps, mount));
        for (AppRuntime app : apps.all()) {
            if (LoginHandler.asksForNames(app)) {
                undertow.ifPresent(logins -> logins.askAt(app.mountPath()));
            }
            announce(app);
        }
    }

    /** One line, with what a support case asks for first. */
    private void announce(AppRuntime app) {
        try (LogMarks.Mark mark = app.mark()) {
            LOG.info(
                    "Weir {} serves {} at {} on {}, Java {}",
                    Objects.requireNonNullElse(Weir.class.getPackage().getImplementationVersion(), "(development)"),
                    app.app().file().map(Path::toString).orElse("a function"),
                    app.place(),
                    context.getServerInfo(),
                    Runtime.version());
        }
    }

    private static void open(ServerContainer sockets, WeirApps apps, String mount) {
        ServerEndpointConfig endpoint = ServerEndpointConfig.Builder.create(
                        SessionSocket.class, mount + AppFilter.STREAM)
                .subprotocols(List.of(Handshake.PROTOCOL))
                .configurator(new SocketConfigurator(apps, mount))
                .build();
        try {
            sockets.addEndpoint(endpoint);
        } catch (DeploymentException e) {
            throw new IllegalStateException("No socket for the app at '" + mount + "'", e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        farewell.ifPresent(Farewell::forgo);
        // On a thread that ends: closing interpreters attaches classes of this WAR to it, and the server's threads
        // stay.
        Thread end = Thread.ofPlatform()
                .name("weir-stop")
                .start(() -> WeirApps.of(context).ifPresent(WeirApps::close));
        try {
            end.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
