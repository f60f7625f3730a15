package dev.weir.script;

import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells when the language engines are loaded a second time in one JVM: by another WAR, or by one that was deployed again. Everything
 * works, but a native library can belong to one class loader only, which the engine itself tells in a dozen lines that name neither.
 */
final class PolyglotCopies {

    private static final Logger LOG = LoggerFactory.getLogger(PolyglotCopies.class);

    /** The JVM's own table, since class loaders share no other: which copy came first. */
    private static final String FIRST = "weir.polyglot.first";

    /** What the engine does if it finds its library taken. */
    private static final String ACTION = "polyglotimpl.AttachLibraryFailureAction";

    private PolyglotCopies() {}

    /** To be called before the first engine is made. */
    static void note() {
        String here = Integer.toHexString(System.identityHashCode(Engine.class.getClassLoader())) + " " + placeOf();
        String first = System.getProperty(FIRST);
        if (first == null) {
            System.setProperty(FIRST, here);
        }
        warning(first, here).ifPresent(text -> {
            LOG.warn(text);
            if (System.getProperty(ACTION) == null) {
                System.setProperty(ACTION, "ignore");
            }
        });
    }

    private static String placeOf() {
        CodeSource source = Engine.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? "an unknown place" : location.toString();
    }

    /**
     * @param first class loader and place of the first copy, if there was one
     * @param here the same of this one
     */
    static Optional<String> warning(@Nullable String first, String here) {
        if (first == null || first.equals(here)) {
            return Optional.empty();
        }
        String before = first.substring(first.indexOf(' ') + 1);
        String now = here.substring(here.indexOf(' ') + 1);
        String places = before.equals(now)
                ? "from " + now + ", by this deployment and by an earlier one"
                : "from " + before + " and now from " + now;
        return Optional.of("The language engines are loaded more than once in this JVM: " + places
                + ". All scripts run, but only the first copy has its native library, and each takes memory of its own. To load them"
                + " once, put the org.graalvm jars of WEB-INF/lib into the server's library folder and deploy WARs without them"
                + " (docs/servers.md)");
    }
}
