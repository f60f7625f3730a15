package dev.weir.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kerby.kerberos.kerb.KrbException;
import org.apache.kerby.kerberos.kerb.admin.kadmin.local.LocalKadmin;
import org.apache.kerby.kerberos.kerb.admin.kadmin.local.LocalKadminImpl;
import org.apache.kerby.kerberos.kerb.server.KdcServer;

/** A Kerberos KDC in memory. It sets no property of this JVM: who asks it for a ticket is a {@link Ticket} in a JVM of its own. */
final class Kdc implements AutoCloseable {

    static final String REALM = "EXAMPLE.COM";

    private final KdcServer server = new KdcServer();
    private final LocalKadmin admin;

    /**
     * @param folder for what it writes
     */
    Kdc(Path folder) throws KrbException {
        server.setWorkDir(folder.toFile());
        server.setKdcRealm(REALM);
        server.setKdcHost("127.0.0.1");
        server.setKdcTcpPort(StockServer.freePort());
        server.setAllowUdp(false);
        server.init();
        admin = new LocalKadminImpl(server.getKdcSetting(), server.getIdentityService());
        admin.createBuiltinPrincipals();
        server.start();
    }

    /** What {@code kdc =} of a krb5.conf says. */
    String address() {
        return "127.0.0.1:" + server.getKdcSetting().getKdcTcpPort();
    }

    void addPerson(String name, String password) throws KrbException {
        admin.addPrincipal(name, password);
    }

    /** A service whose key nobody knows, but who has the file. */
    void addService(String name, Path keytab) throws KrbException {
        admin.addPrincipal(name);
        admin.exportKeytab(keytab.toFile(), name + "@" + REALM);
    }

    /**
     * What a browser sends to a service that asks for a ticket.
     *
     * @param krb5 file that says where this KDC is
     */
    static String negotiate(Path krb5, String person, String password, String service) throws IOException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Djava.security.krb5.conf=" + krb5,
                        "-cp",
                        Ticket.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath(),
                        Ticket.class.getName(),
                        person,
                        password,
                        service)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("No ticket of " + service + " for " + person + ":\n" + said);
        }
        return "Negotiate " + said.strip();
    }

    @Override
    public void close() throws KrbException {
        server.stop();
    }
}
