package dev.weir.server;

import java.nio.file.Path;

/** Which server the build chose: {@code weir.server} is the name of its Maven profile, {@code weir.server.home} where it was unpacked. */
final class Servers {

    private Servers() {}

    static StockServer chosen() {
        String name = System.getProperty("weir.server", "tomcat11");
        Path home = Path.of(System.getProperty("weir.server.home", ""));
        Path base = Path.of("target", "servers", name + "-base");
        return switch (name) {
            case "tomcat11", "tomcat10" -> new ScriptedServer.Tomcat(home, base);
            case "jetty" -> new ScriptedServer.Jetty(home, base, "ee11");
            case "wildfly" -> new ScriptedServer.WildFly(home, base);
            case "liberty" -> new ScriptedServer.Liberty(home, base);
            case "payara6", "payara7", "glassfish" -> new DomainServer(home, base);
            default -> throw new IllegalArgumentException("No server of this name: " + name);
        };
    }
}
