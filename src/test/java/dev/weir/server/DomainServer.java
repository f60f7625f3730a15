package dev.weir.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Payara and GlassFish: a domain made and started by {@code asadmin}. */
final class DomainServer extends StockServer {

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

    @Override
    void launch() throws IOException {
        run(asadmin, "start-domain", "--domaindir", base.toString(), DOMAIN);
        long pid = Long.parseLong(
                Files.readString(base.resolve(DOMAIN).resolve("config/pid")).strip());
        jvm = ProcessHandle.of(pid).orElseThrow();
        Path password = Files.writeString(base.resolve("password.txt"), "AS_ADMIN_USERPASSWORD=" + PASSWORD + "\n");
        String admin = String.valueOf(adminPort);
        run(
                asadmin,
                "--port",
                admin,
                "--passwordfile",
                password.toString(),
                "create-file-user",
                "--groups",
                ROLE,
                USER);
        // Groups are roles of the same name, as elsewhere; these servers want to be told.
        run(
                asadmin,
                "--port",
                admin,
                "set",
                "configs.config.server-config.security-service.activate-default-principal-to-role-mapping=true");
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
