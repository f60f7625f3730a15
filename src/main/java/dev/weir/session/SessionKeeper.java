package dev.weir.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes sessions down whose app ends: each when its run has ended, where its script runs. */
final class SessionKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SessionKeeper.class);

    /** Characters of one session: enough for what people type and choose, not for tables. */
    private static final int MOST = 1 << 20;

    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    /**
     * @param sessions that take no more requests
     * @param nanos for all of them together
     */
    List<KeptSession> write(Collection<Session> sessions, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        List<CompletableFuture<KeptSession>> writing = new ArrayList<>();
        int busy = 0;
        for (Session session : sessions) {
            if (session.queue().awaitIdle(end - System.nanoTime())) {
                writing.add(CompletableFuture.supplyAsync(
                        () -> write(session), session.runner().executor()));
            } else {
                busy++;
            }
        }
        List<KeptSession> out = new ArrayList<>();
        for (CompletableFuture<KeptSession> session : writing) {
            try {
                out.add(session.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
            } catch (TimeoutException | java.util.concurrent.ExecutionException | CancellationException e) {
                LOG.debug("A session cannot be written down", e);
                busy++;
            }
        }
        if (busy > 0) {
            LOG.warn("{} sessions do not outlive the restart: their scripts did not end in time", busy);
        }
        tell();
        return out;
    }

    private KeptSession write(Session session) {
        try (LogMarks.Mark mark = session.mark()) {
            return session.runner().call(Rerun.aside(session), () -> {
                List<KeptSession.Value> values =
                        new ArrayList<>(session.restored().values());
                long left = MOST;
                for (SessionState.Kept value : session.state().kept()) {
                    KeptSession.Value written = session.language()
                            .keep(value.value())
                            .map(text -> new KeptSession.Value(value.key(), value.widget(), text))
                            .orElse(null);
                    left -= written == null ? 0 : written.text().length();
                    if (written != null && left >= 0) {
                        values.add(written);
                    } else if (value.widget().isEmpty()) {
                        leaveOut(value.key() + " (" + session.language().typeName(value.value()) + ")");
                    }
                }
                return new KeptSession(session.id(), session.owner(), values);
            });
        } catch (RuntimeException e) {
            throw new CompletionException(e);
        }
    }

    private synchronized void leaveOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    private synchronized void tell() {
        if (!leftOut.isEmpty()) {
            LOG.warn(
                    "These values of st.session_state do not outlive the restart, since they are not made of built-in types or are too"
                            + " large: {}",
                    String.join(", ", new TreeSet<>(leftOut.keySet())));
        }
    }
}
