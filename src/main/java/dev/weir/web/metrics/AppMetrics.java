package dev.weir.web.metrics;

import dev.weir.session.Session;
import dev.weir.session.SessionManager;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * The numbers of one app, in a registry of its own: apps share none. The names that Streamlit (1.62) has too are Streamlit's.
 *
 * <table>
 * <tr><td>{@code active_sessions}</td><td>sessions with a browser</td></tr>
 * <tr><td>{@code weir_sessions}</td><td>sessions, with those that wait for their browser to come back</td></tr>
 * <tr><td>{@code session_events_total}</td><td>{@code type="connection"}: started; {@code "disconnect"}: ended for good</td></tr>
 * <tr><td>{@code weir_run_seconds}</td><td>how long runs took: a histogram</td></tr>
 * <tr><td>{@code weir_script_errors_total}</td><td>runs and callbacks that ended with an exception</td></tr>
 * <tr><td>{@code weir_sent_bytes_total}</td><td>bytes of messages to browsers</td></tr>
 * <tr><td>{@code weir_waiting_bytes}</td><td>bytes that wait for slow browsers</td></tr>
 * </table>
 */
public final class AppMetrics implements AutoCloseable {

    /** The text format that OpenMetrics asks for. */
    public static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    /** From a run that a person takes for immediate to one that they would call stuck. */
    private static final List<Long> RUN_MILLIS =
            List.of(5L, 10L, 25L, 50L, 100L, 250L, 500L, 1_000L, 2_500L, 5_000L, 10_000L, 30_000L, 60_000L);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Counter starts;
    private final Counter ends;
    private final Counter errors;
    private final Counter bytes;
    private final Timer runs;

    /**
     * @param app the app's mount path, which every number carries
     */
    public AppMetrics(String app) {
        registry.config().commonTags("app", app.isEmpty() ? "/" : app);
        starts = Counter.builder("session.events").tag("type", "connection").register(registry);
        ends = Counter.builder("session.events").tag("type", "disconnect").register(registry);
        errors = Counter.builder("weir.script.errors")
                .description("Scripts and callbacks that ended with an exception")
                .register(registry);
        bytes = Counter.builder("weir.sent")
                .baseUnit("bytes")
                .description("Messages to browsers")
                .register(registry);
        runs = Timer.builder("weir.run")
                .description("How long runs took")
                .serviceLevelObjectives(
                        RUN_MILLIS.stream().map(Duration::ofMillis).toArray(Duration[]::new))
                .register(registry);
    }

    /** Counts what these sessions have at the moment of asking. */
    public void watch(SessionManager sessions) {
        gauge("active.sessions", "Sessions with a browser", sessions, SessionManager::connected);
        gauge(
                "weir.sessions",
                "Sessions, those that wait for a browser among them",
                sessions,
                s -> s.all().size());
        gauge(
                "weir.waiting.bytes",
                "Bytes that wait for slow browsers",
                sessions,
                s -> s.all().stream().mapToLong(Session::waitingBytes).sum());
    }

    private void gauge(String name, String what, SessionManager of, ToDoubleFunction<SessionManager> value) {
        Gauge.builder(name, of, value).description(what).strongReference(true).register(registry);
    }

    public void sessionStarted() {
        starts.increment();
    }

    public void sessionEnded() {
        ends.increment();
    }

    /** A run ended after so many nanoseconds. */
    public void ran(long nanos) {
        runs.record(nanos, TimeUnit.NANOSECONDS);
    }

    public void failed() {
        errors.increment();
    }

    public void sent(int count) {
        bytes.increment(count);
    }

    public long runs() {
        return runs.count();
    }

    public long errors() {
        return (long) errors.count();
    }

    public long sentBytes() {
        return (long) bytes.count();
    }

    /** Where an app's own code adds numbers. */
    public MeterRegistry registry() {
        return registry;
    }

    /** All numbers, in {@link #OPEN_METRICS} or another format that Prometheus reads. */
    public String text(String contentType) {
        return registry.scrape(contentType);
    }

    @Override
    public void close() {
        registry.close();
    }
}
