package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect provider of the code flow for one client. Everybody who comes is {@link StockServer#USER}; it gives tokens only for a code
 * of its own, once, to who knows the secret, and the PKCE verifier if there was a challenge.
 */
final class OpenIdProvider implements AutoCloseable {

    static final String CLIENT = "weir";

    static final String SECRET = "between-server-and-provider";

    private static final String KEY = "one";

    private static final Duration VALID = Duration.ofMinutes(5);

    private static final JsonMapper JSON = new JsonMapper();

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Path keyStore;
    private final PrivateKey privateKey;
    private final RSAPublicKey publicKey;
    private final HttpsServer https;
    private final AtomicInteger number = new AtomicInteger();

    /** What was asked for with each code that was not used yet. */
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    /**
     * @param folder for its key
     */
    OpenIdProvider(Path folder) throws IOException, GeneralSecurityException {
        keyStore = folder.resolve("provider.p12");
        generateKey();
        KeyStore store = KeyStore.getInstance(keyStore.toFile(), SECRET.toCharArray());
        privateKey = (PrivateKey) store.getKey(KEY, SECRET.toCharArray());
        publicKey = (RSAPublicKey) store.getCertificate(KEY).getPublicKey();
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, SECRET.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(tls));
        https.createContext("/.well-known/openid-configuration", x -> json(x, 200, configuration()));
        https.createContext("/keys", x -> json(x, 200, Map.of("keys", List.of(publicKey()))));
        https.createContext("/token", this::token);
        https.start();
    }

    /** One for TLS and for tokens; the JDK has no other way to a certificate. */
    private void generateKey() throws IOException {
        String words = "keytool -genkeypair -alias " + KEY + " -keyalg RSA -dname CN=127.0.0.1 -ext san=ip:127.0.0.1"
                + " -storepass " + SECRET + " -keystore";
        List<String> command = new ArrayList<>(List.of(words.split(" ")));
        command.set(0, System.getProperty("java.home") + "/bin/keytool");
        command.add(keyStore.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }

    /** Flags of a JVM that trusts it. */
    String trust() {
        return "-Djavax.net.ssl.trustStore=" + keyStore + " -Djavax.net.ssl.trustStorePassword=" + SECRET;
    }

    String url() {
        return "https://127.0.0.1:" + https.getAddress().getPort();
    }

    private Map<String, ?> configuration() {
        return Map.of(
                "issuer", url(),
                "authorization_endpoint", url() + "/authorize",
                "token_endpoint", url() + "/token",
                "jwks_uri", url() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private Map<String, String> publicKey() {
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY,
                "n",
                BASE64.encodeToString(unsigned(publicKey.getModulus())),
                "e",
                BASE64.encodeToString(unsigned(publicKey.getPublicExponent())));
    }

    /** Without the byte of the sign. */
    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
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
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(x.getRequestHeaders().getFirst("Authorization"))
                && !SECRET.equals(request.get("client_secret"))) {
            json(x, 401, Map.of("error", "invalid_client"));
            return;
        }
        Map<String, String> before = asked.remove(request.getOrDefault("code", ""));
        if (before == null
                || !Objects.equals(before.get("redirect_uri"), request.get("redirect_uri"))
                || !isAnswerTo(before.get("code_challenge"), request.getOrDefault("code_verifier", ""))) {
            json(x, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String token = token(before);
        json(
                x,
                200,
                Map.of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        VALID.toSeconds(),
                        "access_token",
                        token,
                        "id_token",
                        token));
    }

    private static boolean isAnswerTo(@Nullable String challenge, String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return challenge == null || challenge.equals(BASE64.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(Map<String, String> request) throws IOException {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                url(),
                "sub",
                "4711",
                "aud",
                CLIENT,
                "iat",
                now,
                "exp",
                now + VALID.toSeconds(),
                "preferred_username",
                StockServer.USER,
                "roles",
                List.of(StockServer.ROLE)));
        if (request.containsKey("nonce")) {
            claims.put("nonce", request.get("nonce"));
        }
        String signed = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY)) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, ?> content) throws JsonProcessingException {
        return BASE64.encodeToString(JSON.writeValueAsBytes(content));
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange x, int status, Map<String, ?> content) throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
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
