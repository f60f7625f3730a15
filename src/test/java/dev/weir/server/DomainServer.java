package dev.weir.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payara and GlassFish: a domain made and started by {@code asadmin}. */
class DomainServer extends StockServer {

    private static final String DOMAIN = "weir";

    /** What else listens; two domains of one machine must not meet. */
    private static final List<String> PORTS = List.of(
            "http.ssl.port",
            "jms.port",
            "orb.listener.port",
            "orb.ssl.port",
            "orb.mutualauth.port",
            "domain.jmxPort",
            "osgi.shell.telnet.port",
            "java.debugger.port");

    private final String asadmin;
    private final int adminPort = freePort();
    private @Nullable ProcessHandle jvm;

    DomainServer(Path home, Path base) {
        super(home, base);
        this.asadmin = this.home.resolve("bin/asadmin").toString();
    }

    @Override
    void prepare() throws IOException {
        run(
                asadmin,
                "create-domain",
                "--nopassword",
                "--domaindir",
                base.toString(),
                "--adminport",
                String.valueOf(adminPort),
                "--instanceport",
                String.valueOf(port),
                "--domainproperties",
                PORTS.stream().map(name -> name + "=" + freePort()).collect(Collectors.joining(":")),
                DOMAIN);
    }

    /** Each of its request objects keeps the last socket it opened, and with it the WAR, until it is used for another; there are a few. */
    @Override
    final int heldByItself() {
        return 4;
    }

    @Override
    final void launch() throws IOException {
        run();
        Path password = Files.writeString(base.resolve("password.txt"), "AS_ADMIN_USERPASSWORD=" + PASSWORD + "\n");
        ask("--passwordfile", password.toString(), "create-file-user", "--groups", ROLE, USER);
        configure();
        long pid = Long.parseLong(
                Files.readString(base.resolve(DOMAIN).resolve("config/pid")).strip());
        jvm = ProcessHandle.of(pid).orElseThrow();
    }

    /** Groups are roles of the same name, as elsewhere; these servers want to be told. */
    void configure() throws IOException {
        ask("set", "configs.config.server-config.security-service.activate-default-principal-to-role-mapping=true");
    }

    /**
     * GlassFish, whose own 512 MB are too few. It reads all classes of a WAR when it is deployed, which two WARs with languages leave no room
     * for, and never lets go of one that was undeployed (docs/servers.md).
     */
    static final class GlassFish extends DomainServer {

        GlassFish(Path home, Path base) {
            super(home, base);
        }

        @Override
        void configure() throws IOException {
            super.configure();
            ask("delete-jvm-options", "-Xmx512m");
            ask("create-jvm-options", "-Xmx3g");
            restart();
        }
    }

    /** Gives the running domain a command. */
    final void ask(String... command) throws IOException {
        run(Stream.concat(Stream.of(asadmin, "--port", String.valueOf(adminPort)), Stream.of(command))
                .toArray(String[]::new));
    }

    private void run() throws IOException {
        run(asadmin, "start-domain", "--domaindir", base.toString(), DOMAIN);
    }

    /** Flags of the JVM want it. restart-domain would come back before it is known which process is the new one. */
    final void restart() throws IOException {
        run(asadmin, "stop-domain", "--domaindir", base.toString(), DOMAIN);
        run();
    }

    @Override
    Path dropFolder() {
        return base.resolve(DOMAIN).resolve("autodeploy");
    }

    @Override
    Path log() {
        return base.resolve(DOMAIN).resolve("logs/server.log");
    }

    @Override
    ProcessHandle jvm() {
        return Objects.requireNonNull(jvm);
    }
}
