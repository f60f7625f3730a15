package dev.weir.testing;

import dev.weir.command.ClientInfo;
import dev.weir.command.Settings;
import dev.weir.media.MediaStore;
import dev.weir.script.Scripts;
import dev.weir.session.Link;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import dev.weir.session.SessionManager;
import dev.weir.session.SessionSettings;
import dev.weir.wire.BackMsg;
import dev.weir.wire.Config;
import dev.weir.wire.CustomThemeConfig;
import jakarta.servlet.ServletException;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** Sessions behind a bare socket: scripts run and draw, without pages, files and checks of the room {@code web}. */
final class BareServer extends Endpoint implements ServerUnderTest {
    /** The largest message of any test that uses this server, with room. */
    private static final int MESSAGE_BYTES = 16 << 20;

    private static final int THREADS = 4;

    private record Served(SessionManager sessions, ScriptRunner runner) {}

    private final Path folder;
    private final Tomcat tomcat = new Tomcat();
    private final Scripts scripts = new Scripts(Scripts.defaultCache());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Served> served = new HashMap<>();

    BareServer(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            tomcat.setBaseDir(Files.createTempDirectory("weir-bare").toString());
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            Context context = tomcat.addContext("", null);
            Tomcat.addServlet(
                    context, "default", new DefaultServlet()); // filters, and so sockets, need a servlet behind them
            context.addServletMappingDecoded("/", "default");
            context.addServletContainerInitializer(new WsSci(), Set.of());
            context.addServletContainerInitializer(
                    (none, servlets) -> open((ServerContainer) servlets.getAttribute(ServerContainer.class.getName())),
                    Set.of());
            tomcat.start();
        } catch (LifecycleException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(ServerContainer sockets) throws ServletException {
        sockets.setDefaultMaxBinaryMessageBufferSize(MESSAGE_BYTES);
        ServerEndpointConfig.Configurator mine = new ServerEndpointConfig.Configurator() {
            @Override
            public <T> T getEndpointInstance(Class<T> type) {
                return type.cast(BareServer.this);
            }
        };
        try {
            sockets.addEndpoint(ServerEndpointConfig.Builder.create(BareServer.class, "/{name}/_stcore/stream")
                    .subprotocols(List.of("streamlit"))
                    .configurator(mine)
                    .build());
        } catch (DeploymentException e) {
            throw new ServletException(e);
        }
    }

    @Override
    public void onOpen(jakarta.websocket.Session socket, EndpointConfig config) {
        socket.setMaxBinaryMessageBufferSize(MESSAGE_BYTES);
        SessionManager sessions =
                served(socket.getPathParameters().getOrDefault("name", "")).sessions();
        Link link = new Link() {
            @Override
            public void send(ByteBuffer message, Done done) {
                socket.getAsyncRemote().sendBinary(message, result -> done.done(result.isOK()));
            }

            @Override
            public void close(String reason) {}
        };
        Session session = sessions.connect("", NOBODY, "", link);
        socket.addMessageHandler(byte[].class, (MessageHandler.Whole<byte[]>) m -> receive(session, m));
    }

    private static final ClientInfo NOBODY = new ClientInfo(
            Map.of("host", List.of("127.0.0.1")), Map.of(), null, null, null, null, null, null, null, null);

    private static void receive(Session session, byte[] message) {
        try {
            session.receive(BackMsg.parseFrom(message));
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            session.showProtocolError("The server got a message it cannot read.");
        }
    }

    private synchronized Served served(String name) {
        return served.computeIfAbsent(name, n -> {
            Path flat = folder.resolve(n + ".py");
            Path script = Files.exists(flat) ? flat : folder.resolve(n).resolve("app.py");
            ScriptRunner runner = scripts.python(script, true, THREADS);
            return new Served(new SessionManager(settings(script), runner, new MediaStore(), timer), runner);
        });
    }

    private static SessionSettings settings(Path script) {
        String file = script.getFileName() == null ? "" : script.getFileName().toString();
        Config config = Config.newBuilder()
                .setMaxCachedMessageAge(2)
                .setAllowRunOnSave(true)
                .setShowErrorLinks(Config.ShowErrorLinks.SHOW_ERROR_LINKS_AUTO)
                .build();
        return new SessionSettings(
                file.substring(0, file.length() - 3),
                script.toString(),
                config,
                CustomThemeConfig.getDefaultInstance(),
                false,
                new Settings(200, "full"),
                false,
                true,
                false,
                SessionSettings.DEFAULT_OUTBOX_BYTES,
                SessionSettings.DEFAULT_SEND_TIME,
                SessionSettings.DEFAULT_RECONNECT_TIME,
                SessionSettings.DEFAULT_MAX_DETACHED);
    }

    @Override
    public URI urlOf(String name) {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/" + name);
    }

    @Override
    public synchronized void done(String name) {
        Served gone = served.remove(name);
        if (gone != null) {
            gone.sessions().close();
            if (gone.runner() instanceof AutoCloseable runner) {
                try {
                    runner.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public void close() {
        List.copyOf(served.keySet()).forEach(this::done);
        timer.shutdownNow();
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        scripts.close();
    }
}
