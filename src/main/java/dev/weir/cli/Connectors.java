package dev.weir.cli;

import dev.weir.config.Config;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** The embedded server's port, as the options want it. */
final class Connectors {

    private static final int KILOBYTE = 1024;

    private Connectors() {}

    /**
     * @throws CliException if one of certificate and key is missing
     */
    static Connector of(Config config) {
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(config.port());
        config.textOf("server.address").ifPresent(address -> connector.setProperty("address", address));
        connector.setProperty(
                "maxHttpRequestHeaderSize", String.valueOf(config.intOf("weir.maxHeaderKilobytes") * KILOBYTE));
        connector.setXpoweredBy(false);
        connector.setThrowOnFailure(true);
        Optional<String> certificate = config.textOf("server.sslCertFile");
        Optional<String> key = config.textOf("server.sslKeyFile");
        if (certificate.isPresent() != key.isPresent()) {
            throw new CliException("server.sslCertFile and server.sslKeyFile go together; only one of them is set");
        }
        if (certificate.isPresent() && key.isPresent()) {
            SSLHostConfig tls = new SSLHostConfig();
            SSLHostConfigCertificate pair = new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.UNDEFINED);
            pair.setCertificateFile(Path.of(certificate.get()).toAbsolutePath().toString());
            pair.setCertificateKeyFile(Path.of(key.get()).toAbsolutePath().toString());
            tls.addCertificate(pair);
            connector.addSslHostConfig(tls);
            connector.setProperty("SSLEnabled", "true");
            connector.setSecure(true);
            connector.setScheme("https");
        }
        return connector;
    }
}
