package dev.weir.web;

import dev.weir.App;
import dev.weir.AppBuilder;
import dev.weir.Lifespan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what is said of one app in two places: by whoever serves an App file, and by the file itself. */
final class Declared {

    private Declared() {}

    /**
     * The App of a file with what its server says: the server's mount path stands before the file's; its options, secrets and handlers
     * win; its middleware is outside and its routes are asked first.
     */
    static App in(App server, App file) {
        AppBuilder out = file.toBuilder()
                .mountPath(server.mountPath() + file.mountPath())
                .debug(server.debug() || file.debug())
                .arguments(server.arguments())
                .outermost(server.middleware());
        server.config().forEach(out::config);
        Map<String, Object> secrets = new LinkedHashMap<>(file.secrets());
        secrets.putAll(server.secrets());
        out.secrets(secrets);
        List<dev.weir.Route> routes = new ArrayList<>(server.routes());
        routes.addAll(file.routes());
        out.onlyRoutes(routes);
        server.lifespan().ifPresent(outer -> out.lifespan(nested(outer, file.lifespan())));
        server.scriptErrorHandler().ifPresent(out::onScriptError);
        server.statusHandlers().forEach(out::exceptionHandler);
        server.exceptionHandlers().forEach(out::exceptionHandler);
        server.sessionStart().forEach(out::onSessionStart);
        server.sessionEnd().forEach(out::onSessionEnd);
        server.background().forEach(task -> out.every(task.pause(), task.task()));
        server.shutdownTime().ifPresent(out::shutdownTime);
        return out.build();
    }

    /** The outer one starts first and ends last; both make the state. */
    private static Lifespan nested(Lifespan outer, Optional<Lifespan> inner) {
        if (inner.isEmpty()) {
            return outer;
        }
        return app -> {
            Lifespan.Started first = outer.start(app);
            Lifespan.Started second;
            try {
                second = inner.get().start(app);
            } catch (Exception | Error e) {
                first.stop().run();
                throw e;
            }
            Map<String, Object> state = new LinkedHashMap<>(first.state());
            state.putAll(second.state());
            return Lifespan.started(state, () -> {
                try {
                    second.stop().run();
                } finally {
                    first.stop().run();
                }
            });
        };
    }
}
