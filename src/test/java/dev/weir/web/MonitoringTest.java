package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** What monitoring gets to know of apps. */
class MonitoringTest {

    @Test
    void eachAppTellsItsOwnNumbers() {
        App app = App.of(st -> st.text("hello"));
        App fails = App.of(st -> {
                    throw new IllegalStateException("on purpose");
                })
                .at("/fails");
        try (TestServer server = TestServer.serving(app, fails);
                Browser one = Browser.open(server.url());
                Browser two = Browser.open(server.url());
                Browser three = Browser.open(server.url("/fails"))) {
            one.rerun();
            assertThat(server.text("/_stcore/metrics"))
                    .contains("active_sessions{app=\"/\"} 2.0")
                    .contains("session_events_total{app=\"/\",type=\"connection\"} 2.0")
                    .contains("weir_run_seconds_count{app=\"/\"} 3")
                    .contains("weir_script_errors_total{app=\"/\"} 0.0")
                    .containsPattern("weir_run_seconds_bucket\\{app=\"/\",le=\"0.1\"} \\d")
                    .containsPattern("weir_sent_bytes_total\\{app=\"/\"} [1-9]")
                    .endsWith("# EOF\n");
            assertThat(server.text("/fails/_stcore/metrics"))
                    .contains("active_sessions{app=\"/fails\"} 1.0")
                    .contains("weir_script_errors_total{app=\"/fails\"} 1.0");
            assertThat(server.get("/_stcore/metrics").headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/openmetrics-text"));
            assertThat(server.get("/_stcore/metrics", "Accept", "text/plain")
                            .headers()
                            .firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            assertThat(two.sessionId()).isNotEqualTo(three.sessionId());
        }
    }

    @Test
    void healthIsAWordForTheBrowserAndAReportForMonitoring() {
        App broken = App.builder()
                .function(st -> {})
                .mountPath("/broken")
                .lifespan(context -> {
                    throw new IllegalStateException("password: 1234");
                })
                .build();
        try (TestServer server = TestServer.serving(App.of(st -> {}), broken)) {
            assertThat(server.text("/_stcore/health")).isEqualTo("ok");
            assertThat(server.statusOf("/broken/_stcore/health")).isEqualTo(503);
            for (String mount : new String[] {"", "/broken"}) {
                var report = server.get(mount + "/_stcore/health", "Accept", "application/json");
                assertThat(report.statusCode()).isEqualTo(503);
                assertThat(new String(report.body(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("{\"name\":\"/\",\"status\":\"UP\",\"data\":{\"state\":\"started\"}}")
                        .contains("\"name\":\"/broken\",\"status\":\"DOWN\"", "\"state\":\"failed\"", "start-up")
                        .doesNotContain("1234");
            }
        }
    }

    @Test
    void anAppIsAManagedBeanWhileItIsServed() throws Exception {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = new ObjectName("dev.weir:type=App,context=\"/jmx\",path=\"/admin\"");
        try (TestServer server = TestServer.below("/jmx", App.of(st -> {}).at("/admin"));
                Browser browser = Browser.open(server.url("/admin"))) {
            assertThat(browser.sessionId()).isNotEmpty();
            assertThat(beans.getAttribute(name, "State")).isEqualTo("started");
            assertThat(beans.getAttribute(name, "Sessions")).isEqualTo(1);
        }
        assertThat(beans.queryNames(name, null)).isEqualTo(Set.of());
    }
}
