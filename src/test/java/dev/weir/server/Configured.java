package dev.weir.server;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.util.LDAPSDKException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Servers with what server-configs has for them, put to its place as its first lines say. Only ports, a person and the speed of looking for
 * new WARs are the test's own.
 */
final class Configured {

    static final Path CONFIGS = Path.of("server-configs").toAbsolutePath();

    private static final String DRIVER = "postgresql.jar";

    private Configured() {}

    private static void copyDriver(Path to) throws IOException {
        try {
            Path jar = Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Files.createDirectories(to);
            Files.copy(jar, to.resolve(DRIVER));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Tomcat, whose people are in a directory. */
    static class Tomcat extends ScriptedServer.Tomcat {

        private static final String TOP = "dc=example,dc=com";

        private static final String WEIR = "cn=weir," + TOP;

        private @Nullable InMemoryDirectoryServer directory;

        Tomcat(Path home, Path base) {
            super(home, base);
        }

        @Override
        void prepare() throws IOException {
            super.prepare();
            copyAll(CONFIGS.resolve("tomcat"), base);
            Path server = base.resolve("conf/server.xml");
            Files.writeString(
                    server,
                    Files.readString(server)
                            .replace("\"8080\"", "\"" + port + "\"")
                            // Looks for new WARs every second, not every ten.
                            .replace("<Engine ", "<Engine backgroundProcessorDelay=\"1\" "));
            copyDriver(base.resolve("lib"));
            try {
                environment.put("LDAP_URL", "ldap://127.0.0.1:" + directory().getListenPort());
            } catch (LDAPSDKException e) {
                throw new IOException(e);
            }
            environment.put("LDAP_USER", WEIR);
            environment.put("LDAP_PASSWORD", PASSWORD);
        }

        private InMemoryDirectoryServer directory() throws LDAPSDKException {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(TOP);
            config.addAdditionalBindCredentials(WEIR, PASSWORD);
            config.setSchema(null);
            InMemoryDirectoryServer made = new InMemoryDirectoryServer(config);
            String person = "uid=" + USER + ",ou=people," + TOP;
            made.add("dn: " + TOP, "objectClass: domain", "dc: example");
            made.add("dn: ou=people," + TOP, "objectClass: organizationalUnit", "ou: people");
            made.add("dn: ou=groups," + TOP, "objectClass: organizationalUnit", "ou: groups");
            made.add("dn: " + person, "objectClass: person", "uid: " + USER, "userPassword: " + PASSWORD);
            made.add("dn: cn=" + ROLE + ",ou=groups," + TOP, "objectClass: group", "cn: " + ROLE, "member: " + person);
            made.startListening();
            directory = made;
            return made;
        }

        @Override
        void stop() {
            super.stop();
            if (directory != null) {
                directory.shutDown(true);
            }
        }
    }

    /** Jetty. */
    static final class Jetty extends ScriptedServer.Jetty {

        Jetty(Path home, Path base) {
            super(home, base, "ee11");
        }

        @Override
        void configure() throws IOException {
            copyAll(CONFIGS.resolve("jetty"), base);
            run(starter("--create-files"));
        }
    }

    /** WildFly, changed by its command line before it starts. */
    static final class WildFly extends ScriptedServer.WildFly {

        private final String[] scripts;

        /**
         * @param scripts by their names, in their order
         */
        WildFly(Path home, Path base, String... scripts) {
            super(home, base);
            this.scripts = scripts;
        }

        @Override
        void configure(Path server) throws IOException {
            for (String script : scripts) {
                run(
                        "sh",
                        home.resolve("bin/jboss-cli.sh").toString(),
                        "-Djboss.server.base.dir=" + base,
                        "--file=" + CONFIGS.resolve("wildfly").resolve(script));
            }
            copyDriver(dropFolder());
        }

        @Override
        ProcessBuilder command() {
            environment.put(
                    "RUN_CONF", CONFIGS.resolve("wildfly/standalone.conf").toString());
            return super.command();
        }
    }

    /** Open Liberty. */
    static final class Liberty extends ScriptedServer.Liberty {

        private static final String DEFAULTS = "configDropins/defaults";

        /** The test asks the server without TLS. */
        private static final String PLAIN =
                "<server><openidConnectClient id=\"weir\" httpsRequired=\"false\"/></server>";

        private final String[] files;

        /**
         * @param files of configDropins/defaults, by their names
         */
        Liberty(Path home, Path base, String... files) {
            super(home, base);
            this.files = files;
        }

        @Override
        void prepare() throws IOException {
            super.prepare();
            Path defaults = Files.createDirectories(server().resolve(DEFAULTS));
            for (String file : files) {
                Files.copy(CONFIGS.resolve("liberty").resolve(DEFAULTS).resolve(file), defaults.resolve(file));
            }
            copyDriver(base.resolve("shared/resources"));
            // As server create does.
            Files.writeString(server().resolve("server.env"), "keystore_password=" + PASSWORD + "\n");
            Path overrides = Files.createDirectories(server().resolve("configDropins/overrides"));
            Files.writeString(overrides.resolve("plain.xml"), PLAIN);
        }

        @Override
        Path messages() {
            return server().resolve("logs/messages.log");
        }
    }

    /** Payara and GlassFish, changed by asadmin while they run. */
    static final class Domain extends DomainServer {

        Domain(Path home, Path base) {
            super(home, base);
        }

        @Override
        void configure() throws IOException {
            copyDriver(base);
            ask("add-library", base.resolve(DRIVER).toString());
            for (String script : new String[] {"weir.asadmin", "datasource.asadmin"}) {
                ask(
                        "multimode",
                        "--file",
                        CONFIGS.resolve("payara").resolve(script).toString());
            }
            restart();
        }
    }
}
