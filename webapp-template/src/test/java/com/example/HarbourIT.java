package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The packaged WAR, deployed to a Tomcat inside the test. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HarbourIT {

    /** Of the page's socket. */
    private static final String SUBPROTOCOL = "streamlit";

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/harbour.war"));
    }

    @ArquillianResource
    private URL url;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }

    @Test
    void bothAppsServeTheirPage() throws IOException, InterruptedException {
        assertTrue(get("").body().contains("<html"));
        assertTrue(get("quay/").body().contains("<html"));
    }

    @Test
    void thePageCanOpenItsSocket() {
        WebSocket socket = http.newWebSocketBuilder()
                .subprotocols(SUBPROTOCOL)
                .buildAsync(
                        URI.create(url.toString().replaceFirst("http", "ws") + "_stcore/stream"),
                        new WebSocket.Listener() {})
                .join();
        assertEquals(SUBPROTOCOL, socket.getSubprotocol());
        socket.abort();
    }

    @Test
    void theRouteAnswersAndTheFilterNumbersItsAnswers() throws IOException, InterruptedException {
        HttpResponse<String> fee = get("api/fee?tons=200");
        assertEquals("{\"tons\": 200, \"euros\": 600}", fee.body());
        assertTrue(fee.headers().firstValue(RequestId.HEADER).isPresent());
        assertEquals(400, get("api/fee?tons=-1").statusCode());
    }

    @Test
    void theScriptItselfIsNotServed() throws IOException, InterruptedException {
        assertEquals(404, get("WEB-INF/app/app.py").statusCode());
    }
}
