package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider of the code flow for one client. Everybody who comes is {@link StockServer#USER}; it gives tokens only for a code
 * of its own, once, to who knows the secret, and the PKCE verifier if there was a challenge.
 */
final class OpenIdProvider implements AutoCloseable {

    static final String CLIENT = "weir";

    static final String SECRET = "between-server-and-provider";

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

    private static final Duration VALID = Duration.ofMinutes(5);

    private static final String CONFIGURATION = """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}""";

    private static final String CLAIMS = """
            {"iss": "%s", "sub": "4711", "aud": "%s", "iat": %d, "exp": %d, "nonce": "%s",
             "preferred_username": "%s", "roles": ["%s"]}""";

    private static final String TOKENS = """
            {"token_type": "Bearer", "expires_in": %d, "access_token": "%s", "id_token": "%s"}""";

    private final SigningKey key;
    private final HttpsServer https;
    private final AtomicInteger number = new AtomicInteger();

    /** What was asked for with each code that was not used yet. */
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    /**
     * @param folder for its key
     */
    OpenIdProvider(Path folder) throws IOException, GeneralSecurityException {
        key = new SigningKey(folder);
        String keys = "{\"keys\": [" + key.published() + "]}";
        https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(key.tls()));
        https.createContext("/.well-known/openid-configuration", x -> json(x, 200, CONFIGURATION.formatted(url())));
        https.createContext("/keys", x -> json(x, 200, keys));
        https.createContext("/token", this::token);
        https.start();
    }

    String url() {
        return "https://127.0.0.1:" + https.getAddress().getPort();
    }

    /** Flags of a JVM that trusts it. */
    String trust() {
        return key.trust();
    }

    /** Where a browser is sent that was sent here: back with a code, as who it is is not asked. */
    URI signIn(URI authorize) {
        assertThat(authorize.toString()).startsWith(url() + "/authorize?");
        Map<String, String> request = parameters(authorize.getRawQuery());
        assertThat(request).containsEntry("client_id", CLIENT).containsEntry("response_type", "code");
        String code = "code-" + number.incrementAndGet();
        asked.put(code, request);
        return back(authorize, code);
    }

    /** The same with any code. */
    static URI back(URI authorize, String code) {
        Map<String, String> request = parameters(authorize.getRawQuery());
        String state = URLEncoder.encode(request.getOrDefault("state", ""), StandardCharsets.UTF_8);
        return URI.create(request.get("redirect_uri") + "?code=" + code + "&state=" + state);
    }

    private void token(HttpExchange x) throws IOException {
        Map<String, String> request = parameters(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!BASIC.equals(x.getRequestHeaders().getFirst("Authorization"))
                && !SECRET.equals(request.get("client_secret"))) {
            json(x, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        Map<String, String> before = asked.remove(request.getOrDefault("code", ""));
        try {
            if (before == null
                    || !Objects.equals(before.get("redirect_uri"), request.get("redirect_uri"))
                    || !isAnswer(request.getOrDefault("code_verifier", ""), before)) {
                json(x, 400, "{\"error\": \"invalid_grant\"}");
                return;
            }
            String token = key.signed(claims(before.getOrDefault("nonce", "")));
            json(x, 200, TOKENS.formatted(VALID.toSeconds(), token, token));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static boolean isAnswer(String verifier, Map<String, String> before) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        String challenge = SigningKey.BASE64.encodeToString(hash);
        return before.getOrDefault("code_challenge", challenge).equals(challenge);
    }

    private String claims(String nonce) {
        long now = Instant.now().getEpochSecond();
        return CLAIMS.formatted(url(), CLIENT, now, now + VALID.toSeconds(), nonce, StockServer.USER, StockServer.ROLE);
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange x, int status, String content) throws IOException {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().set("Content-Type", "application/json");
        x.sendResponseHeaders(status, body.length);
        x.getResponseBody().write(body);
        x.close();
    }

    @Override
    public void close() {
        https.stop(0);
    }
}
