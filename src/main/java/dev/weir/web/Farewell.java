package dev.weir.web;

/**
 * Tells browsers that the server restarts as soon as the JVM is told to end. Tomcat, Jetty and Payara stop their applications first; WildFly
 * and Open Liberty break sockets off before that.
 */
final class Farewell {

    private final Thread hook;

    private Farewell(Thread hook) {
        this.hook = hook;
    }

    static Farewell of(WeirApps apps) {
        Thread hook = Thread.ofPlatform()
                .name("weir-farewell")
                .unstarted(() -> apps.all().forEach(AppRuntime::farewell));
        Runtime.getRuntime().addShutdownHook(hook);
        return new Farewell(hook);
    }

    /** The apps end before the JVM does, and leave nothing of theirs in it. */
    void forgo() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theJvmEnds) {
            // Then it has started already.
        }
    }
}
