package dev.weir.server;

import java.lang.annotation.Annotation;
import java.util.Objects;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;
import org.jspecify.annotations.Nullable;

/** Makes {@link ServerContainer} known to Arquillian, and the server itself to tests. */
public final class ServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, ServerContainer.class)
                .service(ResourceProvider.class, ServerProvider.class);
    }

    /** {@code @ArquillianResource StockServer}. */
    public static final class ServerProvider implements ResourceProvider {
        @Inject
        private @Nullable Instance<StockServer> server;

        @Override
        public boolean canProvide(Class<?> type) {
            return type == StockServer.class;
        }

        @Override
        public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
            return Objects.requireNonNull(server).get();
        }
    }
}
