package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.weir.App;
import dev.weir.web.route.Routes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Addresses of an app's own. */
class RoutesTest {

    @Test
    void anAppMayTakeAnyPathThatIsNotReserved() {
        App app = App.builder()
                .function(st -> {})
                .routes(
                        Routes.get(
                                "/", (request, response) -> response.getWriter().print("mine")),
                        Routes.get(
                                "/robots.txt",
                                (request, response) -> response.getWriter().print("Disallow: /")),
                        Routes.get(
                                "/users/{id}/posts/{post}",
                                (request, response) -> response.getWriter()
                                        .print(Routes.parameter(request, "id") + "+"
                                                + Routes.parameter(request, "post"))),
                        Routes.get(
                                "/files/{rest:path}",
                                (request, response) -> response.getWriter().print(Routes.parameter(request, "rest"))))
                .build();
        try (TestServer server = TestServer.below("/tools", app, app.at("/admin"))) {
            for (String mount : new String[] {"", "/admin"}) {
                assertThat(server.text(mount + "/")).isEqualTo("mine");
                assertThat(server.text(mount + "/robots.txt")).isEqualTo("Disallow: /");
                assertThat(server.text(mount + "/users/7/posts/a%20b")).isEqualTo("7+a b");
                assertThat(server.text(mount + "/files/a/b.txt")).isEqualTo("a/b.txt");
                assertThat(server.text(mount + "/page")).contains("<html");
                assertThat(server.text(mount + "/_stcore/health")).isEqualTo("ok");
            }
        }
    }

    @Test
    void methodsThatNobodyTakesAreRefusedWithThoseThatAre() {
        App app = App.builder()
                .function(st -> {})
                .routes(
                        Routes.get(
                                "/x",
                                (request, response) -> response.getWriter().print("got")),
                        Routes.post(
                                "/x",
                                (request, response) -> response.getWriter().print("posted")))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.text("/x")).isEqualTo("got");
            assertThat(post(server, "/x")).isEqualTo("posted");
            var refused = server.send(HttpRequest.newBuilder(server.url("/x")).DELETE());
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
        }
    }

    private static String post(TestServer server, String path) {
        return new String(
                server.send(HttpRequest.newBuilder(server.url(path)).POST(HttpRequest.BodyPublishers.noBody()))
                        .body(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Says where it thinks it stands. */
    private static final class Where extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(request.getContextPath() + " " + request.getServletPath() + " " + request.getPathInfo());
        }
    }

    @Test
    void aServletFindsItsPathBelowContextAndMountPath() {
        App app = App.builder()
                .function(st -> {})
                .route(Routes.servlet("/preview", new Where()))
                .build();
        try (TestServer server = TestServer.below("/tools", app.at("/admin"))) {
            assertThat(server.text("/admin/preview")).isEqualTo("/tools /admin/preview null");
            assertThat(server.text("/admin/preview/x/y")).isEqualTo("/tools /admin/preview /x/y");
            assertThat(server.text("/admin/previewer")).contains("<html");
        }
    }

    @Path("/hello")
    public static final class Hello {

        private final String word;

        public Hello() {
            this("hello");
        }

        Hello(String word) {
            this.word = word;
        }

        @GET
        @Path("/{name}")
        public String hello(@PathParam("name") String name) {
            if (name.equals("nobody")) {
                throw new NotFoundException();
            }
            return word + " " + name;
        }
    }

    /** An application with an error page of its own. */
    public static final class Polite extends Application {

        @Override
        public Set<Object> getSingletons() {
            ExceptionMapper<NotFoundException> mapper = new Sorry();
            return Set.of(new Hello("good day"), mapper);
        }
    }

    /** Answers for what is not there. */
    public static final class Sorry implements ExceptionMapper<NotFoundException> {

        @Override
        public Response toResponse(NotFoundException e) {
            return Response.status(404).entity("sorry").build();
        }
    }

    @Test
    void restResourcesAndApplicationsStandSideBySide() {
        App app = App.builder()
                .function(st -> {})
                .routes(
                        Routes.resource("/api", Hello.class),
                        Routes.resource("/object", new Hello("hi")),
                        Routes.application("/polite", Polite.class))
                .build();
        try (TestServer server = TestServer.below("/tools", app, app.at("/admin"))) {
            for (String mount : new String[] {"", "/admin"}) {
                assertThat(server.text(mount + "/api/hello/you")).isEqualTo("hello you");
                assertThat(server.text(mount + "/object/hello/you")).isEqualTo("hi you");
                assertThat(server.text(mount + "/polite/hello/you")).isEqualTo("good day you");
                assertThat(server.text(mount + "/polite/hello/nobody")).isEqualTo("sorry");
                assertThat(server.get(mount + "/api/hello/nobody").statusCode()).isEqualTo(404);
                assertThat(server.text(mount + "/_stcore/health")).isEqualTo("ok");
            }
        }
    }

    /** Gives back what it hears, and says who asked. */
    private static final class Echo extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            String room = session.getPathParameters().get("room");
            session.addMessageHandler(
                    String.class, text -> session.getAsyncRemote().sendText(room + ": " + text));
        }
    }

    @Test
    void aSocketOfTheAppsOwnIsOpenedForPagesOfItsOrigin() throws Exception {
        App app = App.builder()
                .function(st -> {})
                .route(Routes.webSocket("/chat/{room}", Echo::new))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        try (TestServer server = TestServer.serving(app.at("/admin"))) {
            URI address = URI.create(server.url("/admin/chat/blue").toString().replaceFirst("http", "ws"));
            CompletableFuture<String> heard = new CompletableFuture<>();
            http.newWebSocketBuilder()
                    .buildAsync(address, new WebSocket.Listener() {
                        @Override
                        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                            heard.complete(text.toString());
                            return CompletableFuture.completedStage(null);
                        }
                    })
                    .join()
                    .sendText("hello", true);
            assertThat(heard.get()).isEqualTo("blue: hello");
            assertThat(server.get("/admin/chat/blue").statusCode()).isEqualTo(400);
            CompletionException refused = catchThrowableOfType(
                    CompletionException.class,
                    () -> http.newWebSocketBuilder()
                            .header("Origin", "https://evil.example")
                            .buildAsync(address, new WebSocket.Listener() {})
                            .join());
            assertThat(refused)
                    .extracting(Throwable::getCause, type(WebSocketHandshakeException.class))
                    .extracting(answer -> answer.getResponse().statusCode())
                    .isEqualTo(403);
        } finally {
            // Not close, which would wait for the socket's end.
            http.shutdownNow();
        }
    }
}
