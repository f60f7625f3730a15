package dev.weir.server;

import java.nio.file.Path;
import java.util.Optional;

/** Which server the build chose: {@code weir.server} is the name of its Maven profile, {@code weir.server.home} where it was unpacked. */
final class Servers {

    private Servers() {}

    static String name() {
        return System.getProperty("weir.server", "tomcat11");
    }

    static Path home() {
        return Path.of(System.getProperty("weir.server.home", ""));
    }

    /** Of the JDK that servers run on, {@code weir.server.java}, or else of the one that runs the tests. */
    static String javaHome() {
        String chosen = System.getProperty("weir.server.java", "");
        return chosen.isEmpty() ? System.getProperty("java.home") : chosen;
    }

    static StockServer chosen() {
        Path home = home();
        String name = name();
        Path base = Path.of("target", "servers", name + "-base");
        return switch (name) {
            case "tomcat11", "tomcat10" -> new ScriptedServer.Tomcat(home, base);
            case "jetty" -> new ScriptedServer.Jetty(home, base, "ee11");
            case "wildfly" -> new ScriptedServer.WildFly(home, base);
            case "liberty" -> new ScriptedServer.Liberty(home, base);
            case "payara6", "payara7" -> new DomainServer(home, base);
            case "glassfish" -> new DomainServer.GlassFish(home, base);
            default -> throw new IllegalArgumentException("No server of this name: " + name);
        };
    }

    /** With what server-configs has for it; none if that is nothing. */
    static Optional<StockServer> configured() {
        Path home = home();
        Path base = Path.of("target", "servers", name() + "-configured");
        return switch (name()) {
            case "tomcat11", "tomcat10" -> Optional.of(new Configured.Tomcat(home, base));
            case "jetty" -> Optional.of(new Configured.Jetty(home, base));
            case "wildfly" -> Optional.of(new Configured.WildFly(home, base, "weir.cli", "datasource.cli"));
            case "liberty" ->
                Optional.of(new Configured.Liberty(home, base, "weir.xml", "datasource.xml", "jvm.options"));
            case "payara6", "payara7", "glassfish" -> Optional.of(new Configured.Domain(home, base));
            default -> Optional.empty();
        };
    }

    /** With what server-configs has for its own login by an OpenID Connect provider; none if that is nothing. */
    static Optional<StockServer> withOpenId() {
        Path home = home();
        Path base = Path.of("target", "servers", name() + "-openid");
        return switch (name()) {
            case "wildfly" ->
                Optional.of(new Configured.WildFly(home, base, "weir.cli", "oidc.cli", "behind-proxy.cli"));
            case "liberty" -> Optional.of(new Configured.Liberty(home, base, "weir.xml", "oidc.xml", "jvm.options"));
            default -> Optional.empty();
        };
    }
}
