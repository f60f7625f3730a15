package dev.weir.server;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key of {@link OpenIdProvider}, for its tokens and, with a certificate that nobody else signed, for TLS on this machine. */
final class SigningKey {

    static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final String NAME = "one";

    private static final String PASSWORD = "of-this-file";

    private final Path file;
    private final KeyStore store;

    /**
     * @param folder for its file
     */
    SigningKey(Path folder) throws IOException, GeneralSecurityException {
        file = folder.resolve("provider.p12");
        generate();
        store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    /** The JDK has no other way to a certificate. */
    private void generate() throws IOException {
        String words = "-genkeypair -alias " + NAME
                + " -keyalg RSA -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -storepass " + PASSWORD + " -keystore";
        List<String> command = new ArrayList<>(List.of(words.split(" ")));
        command.addFirst(System.getProperty("java.home") + "/bin/keytool");
        command.addLast(file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }

    /** Flags of a JVM that trusts it. */
    String trust() {
        return "-Djavax.net.ssl.trustStore=" + file + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD;
    }

    SSLContext tls() throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls;
    }

    /** Its public half as a JWK (RFC 7517). */
    String published() throws GeneralSecurityException {
        RSAPublicKey key = (RSAPublicKey) store.getCertificate(NAME).getPublicKey();
        return """
                {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}""".formatted(NAME, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    /** A token with these claims (RFC 7519). */
    String signed(String claims) throws GeneralSecurityException {
        String header = """
                {"alg": "RS256", "typ": "JWT", "kid": "%s"}""".formatted(NAME);
        String token = base64(header) + "." + base64(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign((PrivateKey) store.getKey(NAME, PASSWORD.toCharArray()));
        signature.update(token.getBytes(StandardCharsets.US_ASCII));
        return token + "." + BASE64.encodeToString(signature.sign());
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
