package dev.weir.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.weir.wire.Delta;
import dev.weir.wire.Element;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsgMetadata;
import dev.weir.wire.NewSession;
import dev.weir.wire.Text;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final long ROOMY = 1 << 20;

    @Test
    void sendsAtOnceWhileTheLinkIsFree() {
        Wire wire = new Wire(true);
        Outbox outbox = new Outbox(ROOMY, 0);
        outbox.attach(wire);
        outbox.offer(text(0, "a"));
        outbox.offer(text(1, "b"));
        assertThat(wire.texts()).containsExactly("a", "b");
    }

    @Test
    void anElementReplacesTheOneThatStillWaitsAtItsPath() {
        Wire wire = new Wire(false);
        Outbox outbox = new Outbox(ROOMY, 0);
        outbox.attach(wire);
        outbox.offer(text(0, "first"));
        outbox.offer(text(1, "10 %"));
        outbox.offer(text(2, "other"));
        outbox.offer(text(1, "90 %"));
        wire.answerAll();
        assertThat(wire.texts()).containsExactly("first", "90 %", "other");
        assertThat(outbox.waitingBytes()).isZero();
    }

    @Test
    void nothingIsReplacedAcrossABlock() {
        Wire wire = new Wire(false);
        Outbox outbox = new Outbox(ROOMY, 0);
        outbox.attach(wire);
        outbox.offer(text(0, "first"));
        outbox.offer(text(1, "old"));
        outbox.offer(ForwardMsg.newBuilder()
                .setDelta(Delta.newBuilder().setAddBlock(dev.weir.wire.Block.getDefaultInstance()))
                .build());
        outbox.offer(text(1, "new"));
        wire.answerAll();
        assertThat(wire.texts()).containsExactly("first", "old", "", "new");
    }

    @Test
    void anElementOfTheNextRunStaysBehindThatRunsBeginning() {
        Wire wire = new Wire(false);
        Outbox outbox = new Outbox(ROOMY, 0);
        outbox.attach(wire);
        outbox.offer(text(0, "first"));
        outbox.offer(text(1, "run 1"));
        outbox.offer(ForwardMsg.newBuilder()
                .setNewSession(NewSession.newBuilder().setScriptRunId("2"))
                .build());
        outbox.offer(text(1, "run 2"));
        wire.answerAll();
        assertThat(wire.texts()).containsExactly("first", "run 1", "", "run 2");
    }

    @Test
    void closesTheLinkOfAReaderThatTakesNothing() {
        Wire wire = new Wire(false);
        Outbox outbox = new Outbox(100, 1);
        outbox.attach(wire);
        for (int i = 0; i < 20; i++) {
            outbox.offer(text(i, "twenty letters or so"));
        }
        assertThat(wire.closed).isTrue();
        assertThat(outbox.waitingBytes()).isZero();
    }

    @Test
    void aScriptWaitsForASlowReaderAndGoesOn() throws InterruptedException {
        Wire wire = new Wire(false);
        Outbox outbox = new Outbox(60, TimeUnit.SECONDS.toNanos(30));
        outbox.attach(wire);
        CountDownLatch done = new CountDownLatch(1);
        Thread script = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 10; i++) {
                outbox.offer(text(i, "twenty letters or so"));
            }
            done.countDown();
        });
        for (int i = 0; i < 10; i++) {
            wire.answerNext();
        }
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        script.join();
        assertThat(wire.texts()).hasSize(10);
        assertThat(wire.closed).isFalse();
    }

    @Test
    void aNewLinkStartsEmptyAndAnOldAnswerChangesNothing() {
        Wire old = new Wire(false);
        Wire next = new Wire(false);
        Outbox outbox = new Outbox(ROOMY, 0);
        outbox.attach(old);
        outbox.offer(text(0, "old"));
        outbox.offer(text(1, "lost"));
        outbox.attach(next);
        outbox.offer(text(0, "new"));
        old.answerAll();
        assertThat(old.texts()).containsExactly("old");
        assertThat(next.texts()).containsExactly("new");
    }

    private static ForwardMsg text(int place, String body) {
        return ForwardMsg.newBuilder()
                .setMetadata(ForwardMsgMetadata.newBuilder().addDeltaPath(0).addDeltaPath(place))
                .setDelta(Delta.newBuilder()
                        .setNewElement(
                                Element.newBuilder().setText(Text.newBuilder().setBody(body))))
                .build();
    }

    /** A link that answers at once, or when told to. */
    private static final class Wire implements Link {
        private final boolean atOnce;
        private final List<ForwardMsg> sent = new ArrayList<>();
        private final ArrayBlockingQueue<Done> open = new ArrayBlockingQueue<>(100);
        private volatile boolean closed;

        Wire(boolean atOnce) {
            this.atOnce = atOnce;
        }

        @Override
        public void send(ByteBuffer message, Done done) {
            try {
                sent.add(ForwardMsg.parseFrom(message));
            } catch (InvalidProtocolBufferException e) {
                throw new IllegalStateException(e);
            }
            if (atOnce) {
                done.done(true);
            } else {
                open.add(done);
            }
        }

        @Override
        public void close(String reason) {
            closed = true;
        }

        void answerNext() throws InterruptedException {
            Done done = open.poll(30, TimeUnit.SECONDS);
            assertThat(done).isNotNull();
            if (done != null) {
                done.done(true);
            }
        }

        void answerAll() {
            for (Done d = open.poll(); d != null; d = open.poll()) {
                d.done(true);
            }
        }

        List<String> texts() {
            return sent.stream()
                    .map(m -> m.getDelta().getNewElement().getText().getBody())
                    .toList();
        }
    }
}
