package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.browser.AppWar;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kerby.kerberos.kerb.KrbException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a ticket of a Kerberos realm is known to a Tomcat with what server-configs has for that. */
class KerberosIT {

    private static final String NAME = "kerberos";

    private static final String SERVICE = "HTTP/harbour.example.com";

    /** Has a ticket, and no entry in the directory. */
    private static final String STRANGER = "bob";

    @TempDir
    private static Path folder;

    private static Kdc kdc;
    private static StockServer server;

    /** Its people log in to a domain, their groups are in a directory. */
    private static final class DomainTomcat extends Configured.Tomcat {

        DomainTomcat() {
            super(Servers.home(), Path.of("target", "servers", Servers.name() + "-kerberos"));
            // The WAR has no web.xml.
            environment.put("WEIR_CONTAINER_LOGIN", "true");
            environment.put("WEIR_ROLES", ROLE);
        }

        Path krb5() {
            return base.resolve("conf/krb5.ini");
        }

        @Override
        void prepare() throws IOException {
            super.prepare();
            copyAll(Configured.CONFIGS.resolve("tomcat-kerberos"), base);
            Files.writeString(krb5(), Files.readString(krb5()).replace("kdc.example.com:88", kdc.address()));
            try {
                kdc.addService(SERVICE, base.resolve("conf/tomcat.keytab"));
            } catch (KrbException e) {
                throw new IOException(e);
            }
        }
    }

    @BeforeAll
    static void deploy(@TempDir Path nothing) throws Exception {
        assumeTrue(Servers.name().startsWith("tomcat"), "server-configs has Kerberos for Tomcat only");
        kdc = new Kdc(folder);
        kdc.addPerson(StockServer.USER, StockServer.PASSWORD);
        kdc.addPerson(STRANGER, StockServer.PASSWORD);
        server = new DomainTomcat();
        server.start();
        Path war = Path.of("target", "servers-" + NAME + ".war");
        server.deploy(AppWar.ofRoot(war, nothing, List.of(Quay.class, Visitors.class)), NAME);
    }

    @AfterAll
    static void stop() throws KrbException {
        if (server != null) {
            server.stop();
        }
        if (kdc != null) {
            kdc.close();
        }
    }

    private static String ticketOf(String person) throws IOException {
        return Kdc.negotiate(((DomainTomcat) server).krb5(), person, StockServer.PASSWORD, SERVICE);
    }

    @Test
    void aTicketLogsInWithNameAndRole() throws IOException {
        Visitor ada = new Visitor(server.url(NAME));
        HttpResponse<String> asked = ada.get("/auth/login");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().allValues("WWW-Authenticate")).containsExactly("Negotiate");
        HttpResponse<String> in = ada.get("/auth/login", List.of("Authorization", ticketOf(StockServer.USER)));
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(ada.page()).contains("In true ada [pilot]");
        assertThat(ada.get("/auth/logout").statusCode()).isEqualTo(302);
        assertThat(ada.page()).contains("In false null null");
    }

    @Test
    void whoIsNotInTheDirectoryDoesNotGetIn() throws IOException {
        Visitor bob = new Visitor(server.url(NAME));
        HttpResponse<String> sent = bob.get("/auth/login", List.of("Authorization", ticketOf(STRANGER)));
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(bob.page()).contains("In false null null");
    }
}
