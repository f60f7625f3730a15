package dev.weir.session;

import dev.weir.cache.Caches;
import dev.weir.command.ClientInfo;
import dev.weir.media.MediaStore;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sessions of one app.
 *
 * <p>How it works: a session is held while a connection serves it, and for {@link SessionSettings#reconnectTime} after, or {@link
 * SessionSettings#closedTabTime} if its page was left; of those without
 * a connection the one that waits longest goes first when there are too many. A connection that names a session takes it over if its
 * owner is the same, whether another connection still serves it or not; the old connection can then neither feed nor drop it. Anyone
 * else gets a fresh session and the named one is left alone.
 */
public final class SessionManager {

    private static final Logger LOG = LoggerFactory.getLogger(SessionManager.class);

    /** A session and the connection that serves it; null while none does, and then for how long that may be. */
    private record Seat(Session session, @Nullable Link link, long since, Duration patience) {}

    private final Supplier<SessionSettings> settings;
    private final ScriptRunner runner;
    private final MediaStore media;
    private final Caches caches;
    private final ScheduledExecutorService timer;
    private final Stopper stopper;
    private final SessionEvents events;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private boolean closed;
    private @Nullable KeptSessions kept;

    /**
     * @param timer for expiry and for stopping runs; not shut down here
     */
    public SessionManager(
            SessionSettings settings, ScriptRunner runner, MediaStore media, ScheduledExecutorService timer) {
        this(() -> settings, runner, media, timer, new Caches(), SessionEvents.NONE);
    }

    /**
     * @param settings asked again and again: some of them change while the app runs
     * @param timer for expiry and for stopping runs; not shut down here
     * @param caches what the app's cached functions gave
     * @param events told what happens
     */
    public SessionManager(
            Supplier<SessionSettings> settings,
            ScriptRunner runner,
            MediaStore media,
            ScheduledExecutorService timer,
            Caches caches,
            SessionEvents events) {
        this.settings = settings;
        this.runner = runner;
        this.media = media;
        this.timer = timer;
        this.stopper = new Stopper(timer);
        this.caches = caches;
        this.events = events;
    }

    /** From now on sessions come from there if they are not here, and go there when the app ends. */
    public void keepIn(KeptSessions place) {
        lock.lock();
        try {
            kept = place;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Seats a connection.
     *
     * @param owner who connects: the authenticated user, or what else identifies the browser
     * @param resume the session the browser asks to go on with, or empty
     */
    public Session connect(String owner, ClientInfo client, String resume, Link link) {
        Session session;
        boolean fresh = false;
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The app is shutting down");
            }
            Seat seat = seats.get(resume);
            if (seat != null && seat.session().owner().equals(owner)) {
                session = seat.session();
            } else {
                Optional<KeptSession> before =
                        seat != null || kept == null ? Optional.empty() : kept.take(resume, owner);
                session = new Session(
                        before.map(KeptSession::id)
                                .orElseGet(() -> UUID.randomUUID().toString()),
                        owner,
                        client,
                        settings,
                        runner.forSession(),
                        media,
                        caches,
                        stopper,
                        events);
                session.restored().await(before.map(KeptSession::values).orElse(List.of()));
                fresh = true;
            }
            seats.put(
                    session.id(),
                    new Seat(session, link, System.nanoTime(), settings.get().reconnectTime()));
        } finally {
            lock.unlock();
        }
        if (fresh) {
            events.started(session);
        }
        session.attach(link);
        if (fresh && !resume.isEmpty()) {
            session.askForRun();
        }
        return session;
    }

    /** Whether this connection serves the session now: what comes from any other is ignored. */
    public boolean isServedBy(Session session, Link link) {
        lock.lock();
        try {
            Seat seat = seats.get(session.id());
            return seat != null && link.equals(seat.link());
        } finally {
            lock.unlock();
        }
    }

    /** A connection is gone; its session waits for another. */
    public void disconnect(Session session, Link link) {
        disconnect(session, link, settings.get().reconnectTime());
    }

    /** The browser says that its page is left: closed, or on its way to another address. A page loaded again begins a session of its own. */
    public void leave(Session session, Link link) {
        Duration reconnect = settings.get().reconnectTime();
        Duration closed = settings.get().closedTabTime();
        disconnect(session, link, closed.compareTo(reconnect) < 0 ? closed : reconnect);
    }

    private void disconnect(Session session, Link link, Duration patience) {
        lock.lock();
        try {
            Seat seat = seats.get(session.id());
            if (seat == null || !link.equals(seat.link())) {
                return;
            }
            seats.remove(session.id());
            seats.put(session.id(), new Seat(session, null, System.nanoTime(), patience));
            session.attach(null);
        } finally {
            lock.unlock();
        }
        // As in Streamlit (1.62): what a closed tab left running would compute for nobody, an endless loop until the
        // session expires.
        session.stop();
        timer.schedule(this::expire, patience.toMillis() + 1, TimeUnit.MILLISECONDS);
        expire();
    }

    private void expire() {
        List<Session> gone;
        lock.lock();
        try {
            List<Seat> detached =
                    seats.values().stream().filter(s -> s.link() == null).toList();
            int surplus = detached.size() - settings.get().maxDetached();
            long now = System.nanoTime();
            gone = java.util.stream.IntStream.range(0, detached.size())
                    .filter(i -> i < surplus
                            || now - detached.get(i).since()
                                    >= detached.get(i).patience().toNanos())
                    .mapToObj(i -> detached.get(i).session())
                    .toList();
            gone.forEach(s -> seats.remove(s.id()));
        } finally {
            lock.unlock();
        }
        gone.forEach(this::end);
    }

    private void end(Session session) {
        LOG.debug("Session {} ends", session.id());
        session.close();
        events.ended(session);
    }

    /** A session by its id, whether connected or waiting. */
    public Optional<Session> find(String id) {
        lock.lock();
        try {
            return Optional.ofNullable(seats.get(id)).map(Seat::session);
        } finally {
            lock.unlock();
        }
    }

    /** All sessions, connected or waiting. */
    public Collection<Session> all() {
        lock.lock();
        try {
            return seats.values().stream().map(Seat::session).toList();
        } finally {
            lock.unlock();
        }
    }

    /** How many sessions have a connection. */
    public long connected() {
        lock.lock();
        try {
            return seats.values().stream().filter(s -> s.link() != null).count();
        } finally {
            lock.unlock();
        }
    }

    /** Ends all sessions; none can connect any more. */
    public void close() {
        close(Duration.ZERO);
    }

    /**
     * Ends all sessions; none can connect any more.
     *
     * @param time for writing them down, where they are kept
     */
    public void close(Duration time) {
        Collection<Session> all;
        KeptSessions place;
        lock.lock();
        try {
            closed = true;
            all = all();
            place = kept;
            seats.clear();
        } finally {
            lock.unlock();
        }
        if (place != null) {
            all.forEach(Session::halt);
            try {
                place.write(new SessionKeeper().write(all, time.toNanos()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        all.forEach(this::end);
    }
}
