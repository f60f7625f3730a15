package dev.weir.web;

import dev.weir.App;
import dev.weir.AppContext;
import dev.weir.cache.Caches;
import dev.weir.config.Config;
import dev.weir.secrets.Secrets;
import java.util.Map;

/** What an app's own code sees of the app while it is served. */
final class LiveContext implements AppContext {

    private final App app;
    private final Config config;
    private final Secrets secrets;
    private final Caches caches;
    private volatile Map<String, Object> state = Map.of();
    private volatile String contextPath = "";

    LiveContext(App app, Config config, Secrets secrets, Caches caches) {
        this.app = app;
        this.config = config;
        this.secrets = secrets;
        this.caches = caches;
    }

    /** The app stands in a servlet context now. */
    void contextPath(String path) {
        contextPath = path;
    }

    /** Where the app stands on its server, which is what logs call it. */
    String place() {
        String place = contextPath + app.mountPath();
        return place.isEmpty() ? "/" : place;
    }

    @Override
    public App app() {
        return app;
    }

    @Override
    public Config config() {
        return config;
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public Caches caches() {
        return caches;
    }

    @Override
    public Map<String, Object> state() {
        return state;
    }

    void state(Map<String, Object> made) {
        state = made;
    }
}
