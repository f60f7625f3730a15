package dev.weir.session;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a session's state was before a restart, until its first run brings it back: values may be objects of the script's language. */
final class Restored {

    private static final Logger LOG = LoggerFactory.getLogger(Restored.class);

    private final Session session;
    private volatile List<KeptSession.Value> values = List.of();

    Restored(Session session) {
        this.session = session;
    }

    void await(List<KeptSession.Value> kept) {
        values = kept;
    }

    /** What no run has found yet. */
    List<KeptSession.Value> values() {
        return values;
    }

    /** A run begins. */
    void bring(Rerun run) {
        List<KeptSession.Value> waiting = values;
        if (waiting.isEmpty()) {
            return;
        }
        values = List.of();
        session.runner().call(run, () -> {
            waiting.forEach(this::bring);
            return null;
        });
    }

    private void bring(KeptSession.Value value) {
        try {
            session.state()
                    .bring(new SessionState.Kept(
                            value.key(), value.widget(), session.language().bring(value.text())));
        } catch (RuntimeException e) {
            LOG.warn("The value of '{}' from before the restart cannot be read; it is gone", value.key(), e);
        }
    }
}
