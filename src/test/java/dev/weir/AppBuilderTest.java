package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weir.web.error.ErrorPages;
import dev.weir.web.route.Routes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an app refuses, and where. */
class AppBuilderTest {

    private static AppBuilder builder() {
        return App.builder().function(st -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_stcore",
                "/_stcore/",
                "/_stcore/x",
                "/media",
                "/media/",
                "/media/a/b",
                "/component",
                "/component/",
                "/static",
                "/static/",
                "/static/js/main.js"
            })
    void reservedPathsAreRefusedWithTheirName(String path) {
        assertThatThrownBy(() -> builder().route(Routes.get(path, (request, response) -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + path + "' is reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/_stcorex", "/mediathek", "/statics/x", "/app/static/x", "/api"})
    void otherPathsAreFree(String path) {
        assertThat(builder()
                        .route(Routes.get(path, (request, response) -> {}))
                        .build()
                        .routes())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api", "{x}"})
    void aPathWithoutASlashIsRefused(String path) {
        assertThatThrownBy(() -> builder().route(Routes.get(path, (request, response) -> {})))
                .hasMessageContaining("must begin with a slash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/{}", "/a/{x", "/a/x}", "/a/{x}/{x}", "/a/{1}"})
    void bracesMustHoldANameEach(String path) {
        assertThatThrownBy(() -> Routes.get(path, (request, response) -> {}))
                .hasMessageContaining(path)
                .hasMessageContaining("braces");
    }

    @Test
    void anAppNeedsSomethingToShow() {
        assertThatThrownBy(() -> App.builder().build()).hasMessage("An App needs a script or a function");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "/admin/", "/a//b", "/a b", "/{x}"})
    void aMountPathIsPlain(String path) {
        assertThatThrownBy(() -> builder().mountPath(path)).hasMessageContaining("'" + path + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 399, 600})
    void onlyErrorsHaveHandlers(int status) {
        assertThatThrownBy(() -> builder().exceptionHandler(status, ErrorPages.html("")))
                .hasMessageContaining("not " + status);
    }

    @Test
    void pausesAreAboveZeroAndTimesNotNegative() {
        assertThatThrownBy(() -> builder().every(Duration.ZERO, app -> {})).hasMessageContaining("PT0S");
        assertThatThrownBy(() -> builder().shutdownTime(Duration.ofSeconds(-1))).hasMessageContaining("PT-1S");
    }

    @Test
    void secretsAreCopiedAllTheWayDown() {
        List<String> hosts = new ArrayList<>(List.of("a"));
        App app = builder().secrets(Map.of("db", Map.of("hosts", hosts))).build();
        hosts.add("b");
        assertThat(app.secrets()).isEqualTo(Map.of("db", Map.of("hosts", List.of("a"))));
    }

    @Test
    void secretsMustBePlainAtEveryLevel() {
        assertThatThrownBy(() -> builder().secrets(Map.of("db", Map.of("key", new Object()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> builder().secrets(Map.of("db", Map.of(1, "x"))))
                .hasMessageContaining("must be text, not 1");
    }

    @Test
    void aBuilderOfAnAppKeepsAllItsSettings() {
        App app = builder()
                .mountPath("/x")
                .debug(true)
                .config("server.maxUploadSize", "1")
                .arguments(List.of("a"))
                .secrets(Map.of("k", "v"))
                .lifespan(context -> Lifespan.started(Map.of()))
                .route(Routes.get("/r", (request, response) -> {}))
                .onScriptError((st, failure) -> true)
                .exceptionHandler(404, ErrorPages.html(""))
                .exceptionHandler(RuntimeException.class, ErrorPages.html(""))
                .onSessionStart((context, session) -> {})
                .onSessionEnd((context, session) -> {})
                .every(Duration.ofDays(1), context -> {})
                .shutdownTime(Duration.ofSeconds(1))
                .build();
        assertThat(app.toBuilder().build()).usingRecursiveComparison().isEqualTo(app);
    }
}
