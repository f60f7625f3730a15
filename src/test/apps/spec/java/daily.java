import dev.weir.App;
import dev.weir.Lifespan;
import dev.weir.web.route.Routes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Figures that are fresh at 06:05, before anybody comes. */
class Daily {

    static App app() {
        AtomicInteger refreshes = new AtomicInteger();
        return App.builder()
                .function(st -> st.text("Refreshed " + refreshes + " times"))
                .route(Routes.get("/next", (request, response) -> response.getWriter().print(next())))
                .route(Routes.get("/refreshes", (request, response) -> response.getWriter().print(refreshes)))
                .lifespan(app -> {
                    refreshes.incrementAndGet();
                    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                    clock.scheduleAtFixedRate(
                            refreshes::incrementAndGet,
                            Duration.between(LocalDateTime.now(), next()).toMillis(),
                            TimeUnit.DAYS.toMillis(1),
                            TimeUnit.MILLISECONDS);
                    return Lifespan.started(Map.of(), clock::shutdownNow);
                })
                .build();
    }

    static LocalDateTime next() {
        LocalDateTime today = LocalDateTime.now().with(LocalTime.of(6, 5));
        return today.isAfter(LocalDateTime.now()) ? today : today.plusDays(1);
    }
}
