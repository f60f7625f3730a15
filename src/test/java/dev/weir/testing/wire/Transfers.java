package dev.weir.testing.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files over plain HTTP beside the socket, with the cookies and the XSRF token a browser would have. */
final class Transfers {
    private static final Pattern XSRF = Pattern.compile("_streamlit_xsrf=\"?([^;\"]*)");

    private final HttpClient http;
    private final URI app;
    private final Duration timeout;
    private String cookies = "";

    Transfers(HttpClient http, URI app, Duration timeout) {
        this.http = http;
        this.app = app;
        this.timeout = timeout;
    }

    Download get(String path) {
        HttpResponse<byte[]> answer = send(request(path).GET());
        return new Download(
                answer.statusCode(),
                header(answer, "Content-Type"),
                header(answer, "Content-Disposition"),
                answer.body());
    }

    /** Sends a file as the upload widget does and demands success. */
    void put(String path, Upload file) {
        if (cookies.isEmpty()) {
            List<String> given = send(request("_stcore/health").GET()).headers().allValues("Set-Cookie");
            cookies = given.stream().map(c -> c.split(";", 2)[0]).collect(Collectors.joining("; "));
        }
        String boundary = "weir" + UUID.randomUUID().toString().replace("-", "");
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(multipart(boundary, file)));
        Matcher token = XSRF.matcher(cookies);
        if (token.find()) {
            request.header("X-Xsrftoken", token.group(1));
        }
        HttpResponse<byte[]> answer = send(request);
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw new IllegalStateException("the server refused the upload of " + file.name() + " with " + status + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private static byte[] multipart(String boundary, Upload file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.name()
                        + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: " + file.type() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file.content());
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** A request below the app's own path, which a browser puts before addresses that lack it. */
    private HttpRequest.Builder request(String path) {
        String mount = app.getRawPath() == null ? "" : app.getRawPath().replaceAll("/+$", "");
        String whole =
                !mount.isEmpty() && path.startsWith(mount + "/") ? path : mount + "/" + path.replaceAll("^/+", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(app.resolve(whole)).timeout(timeout);
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during a transfer", e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
