package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.HandshakeRefusedException;
import dev.weir.testing.wire.SocketClosedException;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.BackMsg;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What comes over the socket may be anything; whoever sends it hurts nobody but himself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final int MESSAGES = 1_000;

    /** Where the answer to bad input is a closed socket, it is closed before this. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The app's limit is 1 MB; see {@code src/test/apps/bad/.streamlit/config.toml}. */
    private static final int TOO_MUCH = 3 << 20;

    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "bad"), "weir.bad");
    private final URI url = server.urlOf("misbehave");
    private Browser bystander;

    @BeforeEach
    void openTheBystander() {
        bystander = Browser.open(url);
    }

    @AfterEach
    void closeTheBystander() {
        bystander.close();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aThousandMutatedAndRandomMessagesHurtNobodyElse() {
        Random random = new Random(1_62);
        Browser attacker = Browser.open(url);
        byte[] proper = attacker.rerunMessage().toByteArray();
        for (int i = 0; i < MESSAGES; i++) {
            attacker = send(attacker, i % 4 == 0 ? noise(random) : mutated(proper, random));
            if (i % 100 == 0) {
                assertNobodyNoticed(i);
            }
        }
        attacker.socket().drop();
        assertNobodyNoticed(MESSAGES);
    }

    @Test
    void aTextFrameClosesTheSocketThatSentIt() throws Exception {
        Browser attacker = Browser.open(url);
        attacker.socket().sendText("hello");
        assertThat(attacker.socket().closed().get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isBetween(1002, 1011);
        assertNobodyNoticed(2);
    }

    @Test
    void aMessageBeyondTheLimitClosesTheSocketThatSentIt() throws Exception {
        Browser attacker = Browser.open(url);
        BackMsg.Builder huge = attacker.rerunMessage().toBuilder();
        huge.getRerunScriptBuilder().setQueryString("x".repeat(TOO_MUCH));
        sendWhatMayBeRefusedHalfway(attacker, huge.build().toByteArray());
        assertThat(attacker.socket().closed().get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isIn(1006, 1009);
        assertNobodyNoticed(3);
    }

    @Test
    void aForeignOriginIsRefused() {
        assertThatThrownBy(() -> Browser.open(url, WireOptions.ordinary().from("http://evil.example")))
                .asInstanceOf(type(HandshakeRefusedException.class))
                .extracting(HandshakeRefusedException::status)
                .isEqualTo(403);
        assertNobodyNoticed(4);
    }

    @Test
    void noOriginAndNoSubprotocolAreAccepted() {
        try (Browser plain = Browser.open(url, WireOptions.ordinary().from("").withoutSubprotocol())) {
            assertThat(plain.texts()).contains("the end");
        }
    }

    /** The bystander's session works, a new one too. */
    private void assertNobodyNoticed(int number) {
        assertThat(bystander.set("Number", number).texts()).contains("the number is " + number, "the end");
        try (Browser newcomer = Browser.open(url)) {
            assertThat(newcomer.texts()).contains("the number is 1", "the end");
        }
    }

    /** Sends, through a new socket where the server has closed the old one. */
    private Browser send(Browser attacker, byte[] message) {
        Browser sender = attacker;
        if (attacker.socket().closed().isDone()) {
            attacker.close();
            sender = Browser.open(url);
        }
        sendWhatMayBeRefusedHalfway(sender, message);
        return sender;
    }

    private static void sendWhatMayBeRefusedHalfway(Browser attacker, byte[] message) {
        try {
            attacker.socket().sendBinary(message);
        } catch (SocketClosedException e) {
            assertThat(attacker.socket().closed()).isDone();
        }
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A proper message with some bytes changed, cut off, or doubled. */
    private static byte[] mutated(byte[] proper, Random random) {
        int from = random.nextInt(proper.length);
        byte[] bytes = switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(proper, from);
            case 1 -> Arrays.copyOfRange(proper, from, proper.length);
            default -> proper.clone();
        };
        for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
