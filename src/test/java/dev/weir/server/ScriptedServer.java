package dev.weir.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server whose script runs it in the foreground. */
abstract class ScriptedServer extends StockServer {

    private @Nullable Process process;

    ScriptedServer(Path home, Path base) {
        super(home, base);
    }

    abstract ProcessBuilder command();

    @Override
    final void launch() throws IOException {
        process = command().redirectOutput(log().toFile()).start();
    }

    @Override
    Path log() {
        return base.resolve("console.log");
    }

    @Override
    final ProcessHandle jvm() {
        return jvmOf(Objects.requireNonNull(process));
    }

    /** Tomcat 10.1 and 11. */
    static class Tomcat extends ScriptedServer {

        Tomcat(Path home, Path base) {
            super(home, base);
        }

        @Override
        void prepare() throws IOException {
            copyAll(home.resolve("conf"), base.resolve("conf"));
            Files.createDirectories(base.resolve("temp"));
            Path server = base.resolve("conf/server.xml");
            Files.writeString(
                    server,
                    Files.readString(server)
                            .replaceFirst(
                                    "port=\"8080\" protocol=\"HTTP/1.1\"",
                                    "port=\"" + port + "\" protocol=\"HTTP/1.1\"")
                            .replaceFirst("<Server port=\"8005\"", "<Server port=\"-1\"")
                            .replaceFirst("<Engine ", "<Engine backgroundProcessorDelay=\"1\" "));
            Files.writeString(
                    base.resolve("conf/tomcat-users.xml"),
                    "<tomcat-users><user username='%s' password='%s' roles='%s'/></tomcat-users>"
                            .formatted(USER, PASSWORD, ROLE));
        }

        @Override
        ProcessBuilder command() {
            ProcessBuilder command =
                    process("sh", home.resolve("bin/catalina.sh").toString(), "run");
            command.environment().put("CATALINA_BASE", base.toString());
            return command;
        }

        @Override
        Path dropFolder() {
            return base.resolve("webapps");
        }
    }

    /** Jetty with the modules that have something to do with the WAR. */
    static class Jetty extends ScriptedServer {

        private static final String REALM = """
                <?xml version="1.0"?>
                <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
                <Configure id="Server" class="org.eclipse.jetty.server.Server">
                  <Call class="org.eclipse.jetty.util.resource.ResourceFactory" name="of">
                    <Arg><Ref refid="Server"/></Arg>
                    <Call id="users" name="newResource"><Arg type="java.lang.String">%s</Arg></Call>
                  </Call>
                  <Call name="addBean"><Arg>
                    <New class="org.eclipse.jetty.security.HashLoginService">
                      <Set name="name">weir</Set>
                      <Set name="config"><Ref refid="users"/></Set>
                    </New>
                  </Arg></Call>
                </Configure>
                """;

        private final String environment;

        /**
         * @param environment such as ee11
         */
        Jetty(Path home, Path base, String environment) {
            super(home, base);
            this.environment = environment;
        }

        @Override
        void prepare() throws IOException {
            Path users =
                    Files.writeString(base.resolve("users.properties"), USER + ": " + PASSWORD + "," + ROLE + "\n");
            Files.createDirectories(base.resolve("etc"));
            Files.writeString(base.resolve("etc/realm.xml"), REALM.formatted(users));
            configure();
        }

        void configure() throws IOException {
            run(starter(
                    "--add-modules=http,graceful,%1$s-deploy,%1$s-annotations,%1$s-cdi-decorate,%1$s-websocket-jakarta"
                            .formatted(environment)));
        }

        final String[] starter(String... words) {
            String java = Servers.javaHome() + "/bin/java";
            return Stream.concat(
                            Stream.of(java, "-jar", home.resolve("start.jar").toString()), Stream.of(words))
                    .toArray(String[]::new);
        }

        @Override
        final ProcessBuilder command() {
            return process(starter("jetty.http.port=" + port, "jetty.deploy.scanInterval=1", "etc/realm.xml"));
        }

        @Override
        Path dropFolder() {
            return base.resolve("webapps");
        }
    }

    /** WildFly. */
    static class WildFly extends ScriptedServer {

        /** Bytes. Its own is 10 MB, for any request, before an application sees it; Weir's is 200 MB for a file, and its form. */
        private static final int UPLOAD_LIMIT = 210_000_000;

        WildFly(Path home, Path base) {
            super(home, base);
        }

        @Override
        void prepare() throws IOException {
            copyAll(home.resolve("standalone"), base);
            Path configuration = base.resolve("configuration");
            configure(configuration.resolve("standalone.xml"));
            Files.writeString(
                    configuration.resolve("application-users.properties"),
                    USER + "=" + md5(USER + ":ApplicationRealm:" + PASSWORD) + "\n");
            Files.writeString(configuration.resolve("application-roles.properties"), USER + "=" + ROLE + "\n");
        }

        void configure(Path server) throws IOException {
            Files.writeString(
                    server,
                    Files.readString(server)
                            .replace(
                                    "<http-listener name=\"default\"",
                                    "<http-listener name=\"default\" max-post-size=\"" + UPLOAD_LIMIT + "\""));
        }

        /** How WildFly keeps passwords in its files. */
        @SuppressWarnings("InsecureCryptoUsage")
        private static String md5(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        ProcessBuilder command() {
            return process(
                    "sh",
                    home.resolve("bin/standalone.sh").toString(),
                    "-Djboss.server.base.dir=" + base,
                    "-Djboss.http.port=" + port,
                    "-Djboss.https.port=" + freePort(),
                    "-Djboss.management.http.port=" + freePort());
        }

        @Override
        Path dropFolder() {
            return base.resolve("deployments");
        }
    }

    /** Open Liberty. */
    static class Liberty extends ScriptedServer {

        private static final String SERVER = """
                <server>
                  <featureManager><feature>webProfile-10.0</feature></featureManager>
                  <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="%d" httpsPort="-1"/>
                  <basicRegistry realm="weir">
                    <user name="%s" password="%s"/>
                    <group name="%s"><member name="%2$s"/></group>
                  </basicRegistry>
                </server>
                """;

        Liberty(Path home, Path base) {
            super(home, base);
        }

        @Override
        void prepare() throws IOException {
            Files.createDirectories(server());
            Files.writeString(server().resolve("server.xml"), SERVER.formatted(port, USER, PASSWORD, ROLE));
        }

        final Path server() {
            return base.resolve("servers/weir");
        }

        @Override
        ProcessBuilder command() {
            ProcessBuilder command = process("sh", home.resolve("bin/server").toString(), "run", "weir");
            command.environment().put("WLP_USER_DIR", base.toString());
            return command;
        }

        @Override
        Path dropFolder() {
            return server().resolve("dropins");
        }
    }
}
