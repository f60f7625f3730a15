package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.browser.AppWar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two Tomcats with what server-configs has for a cluster know each other's logins. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {

    private static final String NAME = "cluster";

    private static final int AT_THE_END = Order.DEFAULT + 1;

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    /** They are at addresses of their own, as two machines are. */
    private static final int CLUSTER_PORT = StockServer.freePort();

    private static final String KEY = "0123456789abcdef".repeat(4);

    private static final String DESCRIPTOR = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <distributable/>
              <login-config><auth-method>BASIC</auth-method><realm-name>weir</realm-name></login-config>
            </web-app>
            """;

    private static StockServer first;
    private static StockServer second;

    private static final class Member extends Configured.Tomcat {

        Member(int number) {
            super(Servers.home(), Path.of("target", "servers", Servers.name() + "-cluster-" + number));
            environment.put("CLUSTER_ADDRESS_1", "127.0.0.1");
            environment.put("CLUSTER_ADDRESS_2", "127.0.0.2");
            environment.put("CLUSTER_ADDRESS", "127.0.0." + number);
            environment.put("CLUSTER_KEY", KEY);
            environment.put("WEIR_CONTAINER_LOGIN", "true");
            environment.put("WEIR_ROLES", ROLE);
        }

        @Override
        void prepare() throws IOException {
            super.prepare();
            String file = Files.readString(Configured.CONFIGS.resolve("tomcat-cluster/cluster.xml"));
            String element = file.substring(file.indexOf("<Cluster")).replace("\"4004\"", "\"" + CLUSTER_PORT + "\"");
            Path server = base.resolve("conf/server.xml");
            Files.writeString(server, Files.readString(server).replace("<Host ", element + "<Host "));
        }
    }

    @BeforeAll
    static void deploy(@TempDir Path top) throws IOException {
        assumeTrue(Servers.name().startsWith("tomcat"), "server-configs has a cluster for Tomcat only");
        Files.writeString(Files.createDirectories(top.resolve("WEB-INF")).resolve("web.xml"), DESCRIPTOR);
        Path war =
                AppWar.ofRoot(Path.of("target", "servers-" + NAME + ".war"), top, List.of(Quay.class, Visitors.class));
        first = new Member(1);
        second = new Member(2);
        first.start();
        second.start();
        Stream.of(first, second).parallel().forEach(server -> {
            try {
                server.deploy(war, NAME);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @AfterAll
    static void stop() {
        Stream.of(first, second).filter(server -> server != null).forEach(StockServer::stop);
    }

    private static Visitor adaAtTheFirst() {
        Visitor ada = new Visitor(first.url(NAME));
        ada.authorize();
        assertThat(ada.get("/auth/login").statusCode()).isEqualTo(302);
        return ada;
    }

    @Test
    void whoLogsInAtOneIsKnownAtTheOtherAndSoIsALogout() {
        Visitor ada = adaAtTheFirst();
        Visitor there = ada.at(second.url(NAME));
        assertThat(there.page()).contains("In true ada [pilot]");
        assertThat(there.get("/auth/logout").statusCode()).isEqualTo(302);
        assertThat(ada.at(first.url(NAME)).page()).contains("In false null null");
    }

    @Test
    @Order(AT_THE_END)
    void whoLoggedInAtAServerThatDiedIsKnownAtTheOther() {
        Visitor ada = adaAtTheFirst();
        first.jvm().destroyForcibly();
        assertThat(StockServer.await(A_WHILE, () -> !first.jvm().isAlive())).isTrue();
        assertThat(ada.at(second.url(NAME)).page()).contains("In true ada [pilot]");
    }
}
