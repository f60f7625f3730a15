package dev.weir.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What pages ask before they open their socket. One for all apps of a context: some servers suffer only one. */
@ApplicationPath("/_stcore")
public class CoreApplication extends Application {

    /**
     * Beans: an object of any other class is made for each request, and Jersey 4.0 (GlassFish 8) leaves on the request's thread for which
     * application it was, which stays in memory with it when it is undeployed.
     */
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(HealthResource.class, HostConfigResource.class, MetricsResource.class);
    }

    /** Jersey would describe the resources to whoever asks, and warns where it lacks a library for that. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
