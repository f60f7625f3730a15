package dev.weir.web.js;

import dev.weir.App;
import dev.weir.AppBuilder;
import dev.weir.Lifespan;
import dev.weir.script.JsAppFile;
import dev.weir.script.JsFailure;
import dev.weir.script.JsRequest;
import dev.weir.script.JsResponse;
import dev.weir.web.error.ErrorPages;
import dev.weir.web.http.AppRequests;
import dev.weir.web.http.HttpException;
import dev.weir.web.route.Routes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the App of a JavaScript file says, as settings of ours. */
public final class JsParts {

    /** A route has the whole body in memory, and its App answers one request at a time. */
    private static final int MAX_BODY_BYTES = 16 << 20;

    private JsParts() {}

    /**
     * The App of a file.
     *
     * @throws IllegalArgumentException if the script that the file names is missing
     */
    public static App of(JsAppFile js) {
        if (!Files.isRegularFile(js.script())) {
            throw new IllegalArgumentException("There is no script " + js.script() + ", which " + js.file() + " names");
        }
        AppBuilder out = App.builder()
                .script(js.script())
                .declaredIn(List.of(js.file()))
                .debug(js.debug())
                .secrets(js.secrets())
                .lifespan(app -> Lifespan.started(js.startUp(), () -> {
                    try (js) {
                        js.shutDown();
                    }
                }));
        for (JsAppFile.Route route : js.routes()) {
            out.route(
                    switch (route) {
                        case JsAppFile.Route.Folder f ->
                            Routes.folder(f.path(), js.file().resolveSibling(f.folder()), f.html());
                        case JsAppFile.Route.Function f ->
                            Routes.on(
                                    f.path(),
                                    f.methods(),
                                    (request, response) ->
                                            send(response, () -> js.answer(f.index(), requestOf(request))));
                    });
        }
        for (int status : js.statuses()) {
            out.exceptionHandler(status, ErrorPages.of((request, response, failure) -> {
                JsRequest asked = requestOf(request);
                send(response, () -> js.answerStatus(status, asked, failure.message()));
            }));
        }
        if (js.handlesErrors()) {
            out.onScriptError(
                    (st, failure) -> failure.raised().map(js::handleError).orElse(false));
        }
        return out.build();
    }

    private static void send(HttpServletResponse response, Supplier<JsResponse> answer) throws IOException {
        JsResponse made;
        try {
            made = answer.get();
        } catch (JsFailure e) {
            throw e.status() == 0 ? e : new HttpException(e.status(), String.valueOf(e.getMessage()));
        }
        response.setStatus(made.status());
        made.headers().forEach(header -> {
            if (header.getKey().equals("content-type")) {
                response.setContentType(header.getValue());
            } else {
                response.addHeader(header.getKey(), header.getValue());
            }
        });
        response.setContentLength(made.body().length);
        response.getOutputStream().write(made.body());
    }

    private static JsRequest requestOf(HttpServletRequest request) {
        List<List<String>> headers = new ArrayList<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            Collections.list(request.getHeaders(name)).forEach(value -> headers.add(List.of(name, value)));
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(MAX_BODY_BYTES + 1);
        } catch (IOException | IllegalStateException gone) {
            body = new byte[0];
        }
        if (body.length > MAX_BODY_BYTES) {
            throw new HttpException(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "A body for a route in JavaScript may have " + MAX_BODY_BYTES + " bytes");
        }
        String query = request.getQueryString();
        Map<String, String> parameters = new LinkedHashMap<>();
        QueryText.read(query == null ? "" : query).forEach(parameters::put);
        return new JsRequest(
                request.getMethod(),
                request.getRequestURL() + (query == null ? "" : "?" + query),
                request.getRequestURI()
                        .substring(request.getContextPath().length()
                                + AppRequests.app(request).app().mountPath().length()),
                headers,
                AppRequests.parameters(request),
                parameters,
                body);
    }
}
