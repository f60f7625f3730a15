package dev.weir.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import org.jboss.weld.environment.servlet.EnhancedListener;
import org.jspecify.annotations.Nullable;

/**
 * Brings Weir into a servlet context, without any web.xml: the filter before all others, so that it sees sockets being
 * opened, and the listener that starts the apps. Starts the bundled CDI where the server has none.
 */
public final class WeirInitializer implements ServletContainerInitializer {

    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) throws ServletException {
        if (WeirApps.of(context).isEmpty() && !hasCdi()) {
            startCdi(context);
        }
        Weir.register(context);
    }

    /** Where a server has CDI, it answers already at this time; Tomcat, Jetty and the embedded server have none. */
    private static boolean hasCdi() {
        try {
            return CDI.current().getBeanManager() != null;
        } catch (IllegalStateException noProvider) {
            return false;
        }
    }

    /** The WAR carries Weld without the service file that would start it everywhere: this is where it starts. */
    private static void startCdi(ServletContext context) throws ServletException {
        new EnhancedListener().onStartup(Set.of(), context);
    }
}
