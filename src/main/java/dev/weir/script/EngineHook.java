package dev.weir.script;

import java.lang.reflect.Field;
import org.graalvm.polyglot.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shutdown hook that the first engine of a class loader registers with the JVM (polyglot 25.1). It would hold that class loader, of a
 * WAR that was undeployed as well, until the JVM ends, and nothing can take it back. Ours are closed with their apps and need none.
 */
final class EngineHook {

    private static final Logger LOG = LoggerFactory.getLogger(EngineHook.class);

    private static final String REGISTERED = "shutdownHookInitialized";

    private EngineHook() {}

    /** Says that there is one already. To be called before the first engine is made. */
    static void forgo() {
        try {
            Field registered = Engine.class.getDeclaredField(REGISTERED);
            registered.setAccessible(true);
            registered.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.debug("This polyglot registers its shutdown hook; a redeployed WAR leaves memory behind", e);
        }
    }
}
