package dev.weir.server;

import java.io.IOException;
import java.util.Objects;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.ApplicationScoped;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jspecify.annotations.Nullable;

/**
 * Any of the servers for Arquillian. The servers' own adapters deploy through management interfaces, write the archive anew, and say
 * nothing of the process; operators drop a file into a folder, the same bytes into each, and stop the process.
 */
public final class ServerContainer implements DeployableContainer<ServerContainer.Settings> {

    @Inject
    @ApplicationScoped
    private @Nullable InstanceProducer<StockServer> produced;

    private @Nullable StockServer server;

    /** Of arquillian.xml; the build says which server with system properties. */
    public static final class Settings implements ContainerConfiguration {
        @Override
        public void validate() {
            // Nothing to set.
        }
    }

    @Override
    public Class<Settings> getConfigurationClass() {
        return Settings.class;
    }

    @Override
    public void setup(Settings settings) {
        server = Servers.chosen();
        Objects.requireNonNull(produced).set(server);
    }

    private StockServer server() {
        return Objects.requireNonNull(server);
    }

    @Override
    public void start() throws LifecycleException {
        try {
            server().start();
        } catch (IOException e) {
            throw new LifecycleException("The server does not start", e);
        }
    }

    @Override
    public void stop() {
        server().stop();
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    /** An archive that holds one file, the WAR: ShrinkWrap would pack it anew. */
    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        String name = nameOf(archive);
        FileAsset war = (FileAsset) archive.get("/" + archive.getName()).getAsset();
        try {
            server().deploy(war.getSource().toPath(), name);
        } catch (IOException e) {
            throw new DeploymentException("Cannot deploy " + name, e);
        }
        HTTPContext context = new HTTPContext("127.0.0.1", server().port);
        return new ProtocolMetaData().addContext(context.add(new Servlet("weir", "/" + name)));
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        try {
            server().undeploy(nameOf(archive));
        } catch (IOException e) {
            throw new DeploymentException("Cannot undeploy " + archive.getName(), e);
        }
    }

    private static String nameOf(Archive<?> archive) {
        return archive.getName().replace(".war", "");
    }
}
