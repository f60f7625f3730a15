package dev.weir.web;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;

/**
 * What a server finds of Weir first: hands over to {@code WeirInitializer}, or says which Java is missing.
 *
 * <p>This class is compiled for Java 11 and refers to no other of ours, so that a server on an older Java can still load it.
 */
public final class WeirEntrance implements ServletContainerInitializer {

    private static final int OLDEST_JAVA = 21;

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) throws ServletException {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new ServletException("Weir needs Java " + OLDEST_JAVA + " or newer, and this server runs on Java "
                    + Runtime.version().feature() + " (" + System.getProperty("java.home")
                    + "). Start the server with a newer one, for most by JAVA_HOME, and deploy again");
        }
        try {
            Class<?> initializer = Class.forName("dev.weir.web.WeirInitializer");
            ((ServletContainerInitializer) initializer.getConstructor().newInstance()).onStartup(classes, context);
        } catch (ReflectiveOperationException e) {
            throw new ServletException("Weir's classes are not complete", e);
        }
    }
}
