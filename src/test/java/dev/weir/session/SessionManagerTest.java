package dev.weir.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.weir.App;
import dev.weir.command.ClientInfo;
import dev.weir.command.Settings;
import dev.weir.media.MediaStore;
import dev.weir.script.Scripts;
import dev.weir.wire.Config;
import dev.weir.wire.CustomThemeConfig;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionManagerTest {

    private static final ClientInfo NOBODY =
            new ClientInfo(Map.of(), Map.of(), null, null, null, null, null, null, null, "", null);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void goesOnWithASessionWhoseSocketDropped() {
        SessionManager manager = manager(Duration.ofMinutes(2), 128);
        Link first = new Line();
        Session session = manager.connect("ann", NOBODY, "", first);
        manager.disconnect(session, first);
        assertThat(manager.connected()).isZero();
        assertThat(manager.connect("ann", NOBODY, session.id(), new Line())).isSameAs(session);
    }

    @Test
    void givesSomebodyElseAFreshSessionAndLeavesTheNamedOneAlone() {
        SessionManager manager = manager(Duration.ofMinutes(2), 128);
        Link anns = new Line();
        Session session = manager.connect("ann", NOBODY, "", anns);
        Session other = manager.connect("bob", NOBODY, session.id(), new Line());
        assertThat(other).isNotSameAs(session);
        assertThat(manager.isServedBy(session, anns)).isTrue();
    }

    @Test
    void anOldConnectionCanNeitherFeedNorDropASessionTakenOver() {
        SessionManager manager = manager(Duration.ofMinutes(2), 128);
        Link old = new Line();
        Link next = new Line();
        Session session = manager.connect("ann", NOBODY, "", old);
        manager.connect("ann", NOBODY, session.id(), next);
        assertThat(manager.isServedBy(session, old)).isFalse();
        manager.disconnect(session, old);
        assertThat(manager.isServedBy(session, next)).isTrue();
    }

    @Test
    void forgetsASessionThatNobodyCameBackFor() {
        SessionManager manager = manager(Duration.ZERO, 128);
        Link link = new Line();
        Session session = manager.connect("ann", NOBODY, "", link);
        manager.disconnect(session, link);
        assertThat(manager.find(session.id())).isEmpty();
        assertThat(manager.connect("ann", NOBODY, session.id(), new Line())).isNotSameAs(session);
    }

    @Test
    void endsTheSessionOfAPageThatWasLeftSooner() {
        SessionManager manager = manager(Duration.ofMinutes(2), 128);
        Link link = new Line();
        Session session = manager.connect("ann", NOBODY, "", link);
        manager.leave(session, link);
        assertThat(manager.find(session.id())).isEmpty();
    }

    @Test
    void keepsOnlySoManySessionsWithoutAConnection() {
        SessionManager manager = manager(Duration.ofMinutes(2), 2);
        for (int i = 0; i < 5; i++) {
            Link link = new Line();
            manager.disconnect(manager.connect("user" + i, NOBODY, "", link), link);
        }
        assertThat(manager.all()).extracting(Session::owner).containsExactly("user3", "user4");
    }

    @Test
    void admitsNobodyAfterItClosed() {
        SessionManager manager = manager(Duration.ofMinutes(2), 128);
        manager.connect("ann", NOBODY, "", new Line());
        manager.close();
        assertThat(manager.all()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> manager.connect("ann", NOBODY, "", new Line()));
    }

    private SessionManager manager(Duration reconnect, int detached) {
        SessionSettings settings = new SessionSettings(
                "test",
                "",
                Config.getDefaultInstance(),
                CustomThemeConfig.getDefaultInstance(),
                false,
                new Settings(200, "full", key -> java.util.Optional.empty()),
                false,
                true,
                SessionSettings.DEFAULT_PARALLEL_WORKERS,
                false,
                SessionSettings.DEFAULT_CACHEABLE_BYTES,
                SessionSettings.DEFAULT_OUTBOX_BYTES,
                SessionSettings.DEFAULT_SEND_TIME,
                reconnect,
                Duration.ZERO,
                detached);
        ScriptRunner runner = new Scripts(Scripts.defaultCache())
                .function(App.of(st -> {}).function().orElseThrow());
        return new SessionManager(settings, runner, new MediaStore(), timer);
    }

    private static final class Line implements Link {
        @Override
        public void send(ByteBuffer message, Done done) {
            done.done(true);
        }

        @Override
        public void close(String reason) {
            // Nobody listens.
        }
    }
}
