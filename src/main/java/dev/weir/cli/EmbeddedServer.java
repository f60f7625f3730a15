package dev.weir.cli;

import dev.weir.config.Config;
import dev.weir.config.RunArguments;
import dev.weir.web.AppBootstrap;
import dev.weir.web.CoreApplication;
import dev.weir.web.WeirApps;
import dev.weir.web.WeirInitializer;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.websocket.server.WsSci;
import org.glassfish.jersey.servlet.init.JerseyServletContainerInitializer;

/**
 * Tomcat inside this process. For apps that are given, the same initializers that a server finds in the WAR are called by hand: nothing
 * is scanned, which is most of a server's start, and CDI, which is for finding apps, is left out. A whole WAR is deployed as usual.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;
    private final String path;
    private final StandardContext context;

    /**
     * @param config address, port, base path and certificate
     * @param index what answers at the root where no app does
     */
    public EmbeddedServer(Config config, WeirApps apps, Optional<Servlet> index) {
        this(config);
        context.setDocBase(folder.toString());
        context.addLifecycleListener(new Tomcat.FixContextListener());
        tomcat.getHost().addChild(context);
        context.addServletContainerInitializer(new WsSci(), Set.of());
        context.addServletContainerInitializer(new JerseyServletContainerInitializer(), Set.of(CoreApplication.class));
        context.addServletContainerInitializer(
                (none, servlets) -> {
                    apps.serveIn(servlets);
                    // REST starts with the first request for it, while the browser reads the page.
                    Stream.of(context.findChildren()).forEach(servlet -> ((Wrapper) servlet).setLoadOnStartup(-1));
                },
                Set.of());
        context.addServletContainerInitializer(new WeirInitializer(), Set.of());
        Tomcat.addServlet(context, "default", index.orElseGet(NothingHere::new));
        context.addServletMappingDecoded("/", "default");
    }

    /**
     * Serves an unpacked WAR as any server would: with its web.xml, its classes, CDI and what that finds.
     *
     * @param webapp the folder
     * @param parameters become context parameters, and so options that win over the WAR's files
     */
    EmbeddedServer(Config config, Path webapp, Map<String, String> parameters) {
        this(config);
        context.setDocBase(webapp.toString());
        context.setResources(new WithoutJars(context));
        ContextConfig reading = new ContextConfig();
        reading.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
        context.addLifecycleListener(reading);
        context.setConfigFile(urlOf(webapp.resolve("META-INF/context.xml")));
        parameters.forEach(context::addParameter);
        context.addParameter(AppBootstrap.LAUNCHER, "true");
        tomcat.getHost().addChild(context);
        Tomcat.addServlet(context, "default", DefaultServlet.class.getName());
        context.addServletMappingDecoded("/", "default");
    }

    private EmbeddedServer(Config config) {
        folder = temporaryFolder();
        tomcat.setBaseDir(folder.toString());
        tomcat.setConnector(Connectors.of(config));
        String base = config.stringOf("server.baseUrlPath").replaceAll("^/+|/+$", "");
        path = base.isEmpty() ? "" : "/" + base;
        context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        // Under java -jar our classes are not the system class loader's.
        context.setParentClassLoader(EmbeddedServer.class.getClassLoader());
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        // A wrapped response that was forwarded is not complete yet where Python middleware still has it in hand.
        context.setSuspendWrappedResponseAfterForward(false);
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowServerInfo(false);
        errors.setShowReport(false);
        tomcat.getHost().getPipeline().addValve(errors);
        tomcat.getEngine().getPipeline().addValve(new RefusedRequests(config.intOf("weir.maxHeaderKilobytes")));
    }

    /** The launcher has the WAR's jars on its class path: a second look at each would find every bean twice. */
    private static final class WithoutJars extends StandardRoot {

        WithoutJars(StandardContext context) {
            super(context);
        }

        @Override
        protected void processWebInfLib() {
            // Nothing to add.
        }
    }

    private static URL urlOf(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Opens the port and serves.
     *
     * @throws CliException if the port cannot be opened
     */
    public EmbeddedServer start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            close();
            throw new CliException("The server cannot start: " + rootOf(e));
        }
        if (!context.getState().isAvailable()) {
            // Tomcat itself goes on without it.
            close();
            throw new CliException("The server cannot start; the lines above tell why");
        }
        return this;
    }

    private static String rootOf(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /**
     * Serves a script, or a folder of them, as {@code run} does, without a word; for tests and for the training run.
     *
     * @param options by their Streamlit names; {@code server.port} 0 takes any free port
     * @throws CliException if there is nothing to serve or the port is taken
     */
    public static EmbeddedServer serving(Path target, Map<String, String> options) {
        Map<String, List<String>> flags = new LinkedHashMap<>();
        options.forEach((key, value) -> flags.put(key, List.of(value)));
        RunArguments arguments = new RunArguments(Optional.of(target.toString()), flags, List.of(), false);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Serve(nowhere, arguments).start(Targets.of(target.toString()));
    }

    /** Where apps at the root of the server are. */
    public URI url() {
        String address = String.valueOf(tomcat.getConnector().getProperty("address"));
        String host = address.equals("null") ? "localhost" : address.replaceFirst("^.*/", "");
        return URI.create(tomcat.getConnector().getScheme() + "://" + host + ":" + port() + path);
    }

    /** The port that is open. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Waits until the server is closed. */
    void await() {
        tomcat.getServer().await();
    }

    /** Closes sockets and sessions, then the port. */
    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The server did not stop properly", e);
        } finally {
            delete(folder);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "weir-server");
        } catch (IOException e) {
            throw new CliException(
                    "The folder for temporary files, " + System.getProperty("java.io.tmpdir") + ", cannot be written ("
                            + e + "). Make it writable, or name another: JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER");
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException leftToTheSystem) {
            folder.toFile().deleteOnExit();
        }
    }
}
