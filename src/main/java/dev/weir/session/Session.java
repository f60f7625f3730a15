package dev.weir.session;

import dev.weir.cache.Caches;
import dev.weir.command.ClientInfo;
import dev.weir.command.Language;
import dev.weir.media.Media;
import dev.weir.media.MediaStore;
import dev.weir.wire.BackMsg;
import dev.weir.wire.Delta;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsgMetadata;
import dev.weir.wire.SessionEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything of one browser tab: state, widgets, files, pages, outbox, identity.
 *
 * <p>How it works: sockets, timers and the file watcher call {@link #receive}, {@link #attach}, {@link #scriptChanged} from any thread;
 * they touch only the queue and the outbox, which lock for themselves, and volatile fields. State, pages, query and fragments belong to
 * the one worker that {@link RunQueue} admits at a time.
 */
public final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** A thread at work for a run. */
    private record Running(Rerun run, Thread thread) {}

    private final String id;
    private final String owner;
    private final Supplier<SessionSettings> settings;
    private final ScriptRunner runner;
    private final MediaStore store;
    private final Caches caches;
    private final Media media;
    private final RunQueue queue;
    private final Outbox outbox;
    private final SessionState state;
    private final Query query = new Query(this::send);
    private final SessionPages pages;
    private final SessionUploads uploads;
    private final DeferredFiles deferred = new DeferredFiles();
    private final RowSources rows = new RowSources();
    private final Map<String, Fragment> fragments = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();
    private final Stopper stopper;
    private final SessionEvents events;
    private final Failures failures;
    private final Restored restored;
    private volatile ClientInfo client;
    private volatile boolean runOnSave;
    private final AtomicBoolean asking = new AtomicBoolean();
    private long runs;

    Session(
            String id,
            String owner,
            ClientInfo client,
            Supplier<SessionSettings> settings,
            ScriptRunner runner,
            MediaStore media,
            Caches caches,
            Stopper stopper,
            SessionEvents events) {
        this.id = id;
        this.owner = owner;
        this.client = client;
        this.settings = settings;
        this.runner = runner;
        this.store = media;
        this.caches = caches;
        this.media = media.forSession(id);
        this.stopper = stopper;
        this.events = events;
        this.failures = new Failures(this, events);
        this.restored = new Restored(this);
        this.runOnSave = settings.get().runOnSave();
        this.queue = new RunQueue(settings.get().fastReruns());
        this.outbox = new Outbox(
                settings.get().outboxBytes(), settings.get().sendTime().toNanos());
        this.state = new SessionState(runner.language(), query);
        this.pages = new SessionPages(this, settings.get().mainScript());
        this.uploads = new SessionUploads(id);
    }

    // ---- from outside

    public String id() {
        return id;
    }

    /** Who opened the session; only the same may take it over. */
    public String owner() {
        return owner;
    }

    /** A connection serves the session from now on; null: none does. */
    public void attach(@Nullable Link link) {
        outbox.attach(link);
    }

    /** One message from the browser. */
    public void receive(BackMsg message) {
        switch (message.getTypeCase()) {
            case RERUN_SCRIPT -> {
                client = Clients.update(client, message.getRerunScript());
                boolean asked = asking.getAndSet(false);
                if (asked) {
                    send(Messages.asked());
                }
                if (asked || !message.getRerunScript().getFragmentId().equals(Messages.EVERYTHING)) {
                    rerun(RerunRequest.of(message.getRerunScript()));
                }
            }
            case STOP_SCRIPT -> stop();
            case SET_RUN_ON_SAVE -> {
                runOnSave = message.getSetRunOnSave();
                send(Messages.status(runOnSave, queue.isBusy()));
            }
            case FILE_URLS_REQUEST -> send(uploads.answer(message.getFileUrlsRequest()));
            case APP_HEARTBEAT -> send(ForwardMsg.newBuilder().setHeartbeatAck(true));
            case CLEAR_CACHE -> runner.executor().execute(() -> caches.clear(function -> true));
            case BACKEND_OPERATION_REQUEST -> Operations.answer(this, message.getBackendOperationRequest());
            case LOAD_GIT_INFO, DEBUG_DISCONNECT_WEBSOCKET, DEBUG_SHUTDOWN_RUNTIME, TYPE_NOT_SET -> {
                // Nothing to do: they serve Streamlit's cloud and its own tests.
            }
        }
    }

    private void rerun(RerunRequest request) {
        if (queue.offer(request)) {
            runner.executor().execute(new RunLoop(this));
        }
    }

    /**
     * The browser comes with the page of another session, or of this one from before a restart: what it shows has to be drawn anew. It
     * would wait in silence otherwise, since it believes that it resumes.
     */
    void askForRun() {
        asking.set(true);
        send(Messages.askForRun());
    }

    /** Takes no more requests and lets the run that is there end. */
    void halt() {
        stop();
        queue.close();
        outbox.attach(null);
    }

    /** The stop button. */
    void stop() {
        queue.stop();
        Running now = running.get();
        if (now != null) {
            stopper.watch(() -> now.equals(running.get()) && queue.isStopped(), () -> {
                now.run().beside().threads().forEach(runner::interrupt);
                runner.interrupt(now.thread());
            });
        }
    }

    /** A message could not be read: shown in this session, which goes on. */
    public void showProtocolError(String what) {
        failures.showProtocolError(what);
    }

    /** The script or a module of it changed on disk. */
    public void scriptChanged() {
        if (runOnSave) {
            rerun(RerunRequest.again(query.write(), pages.currentHash()));
        } else {
            send(Messages.event(SessionEvent.newBuilder().setScriptChangedOnDisk(true)));
        }
    }

    /** The session ends for good. */
    void close() {
        halt();
        uploads.clear();
        store.dropSession(id);
        try {
            // What a script does with its own results when they go is the script's code, and so runs where scripts run.
            runner.executor().execute(() -> caches.endSession(id));
        } catch (RejectedExecutionException appEnds) {
            LOG.debug("The app ends, and its caches with it");
        }
        runner.release(this);
    }

    /** For a thread that works for this session and may not be inside a run of it. */
    public LogMarks.Mark mark() {
        return LogMarks.session(events.app(), id);
    }

    LogMarks.Mark markRun() {
        return LogMarks.run(events.app(), id);
    }

    /** Waits until what was said is sent. */
    boolean drain(long time, TimeUnit unit) {
        return outbox.drain(time, unit);
    }

    /** Bytes that wait for the browser to take them. */
    public long waitingBytes() {
        return outbox.waitingBytes();
    }

    /** Files of this session. */
    public SessionUploads uploads() {
        return uploads;
    }

    /** The values of keys and widgets, for as long as no run is there. */
    public IdleState idleState() {
        return new IdleState(state);
    }

    /** The language of its script. */
    public Language language() {
        return runner.language();
    }

    // ---- for the run

    void send(ForwardMsg.Builder message) {
        outbox.offer(message.build());
    }

    void sendDelta(Delta delta, ForwardMsgMetadata.Builder about, Set<String> cached) {
        ForwardMsg.Builder out = ForwardMsg.newBuilder().setDelta(delta).setHash(Digests.hex(delta));
        boolean cacheable = delta.getSerializedSize() >= settings().cacheableBytes();
        ForwardMsg message = out.setMetadata(about.setCacheable(cacheable)).build();
        outbox.offer(cacheable && cached.contains(message.getHash()) ? Outbox.reference(message) : message);
    }

    /** Runs something a while later, on a thread of its own. */
    Future<?> later(Duration delay, Runnable task) {
        return stopper.later(delay, () -> Thread.ofVirtual().start(task));
    }

    void sendNewSession(Rerun run) {
        runs++;
        send(ForwardMsg.newBuilder().setNewSession(Greeting.of(this, run, runs)));
    }

    void running(@Nullable Rerun run, @Nullable Thread thread) {
        running.set(run == null || thread == null ? null : new Running(run, thread));
    }

    void runEnded(boolean whole, long nanos) {
        store.runEnded(id, whole);
        rows.turn(whole);
        if (whole) {
            deferred.turn();
        }
        events.ran(nanos);
    }

    boolean runOnSave() {
        return runOnSave;
    }

    Failures failures() {
        return failures;
    }

    /** What its state was before a restart. */
    Restored restored() {
        return restored;
    }

    DeferredFiles deferred() {
        return deferred;
    }

    RowSources rows() {
        return rows;
    }

    RunQueue queue() {
        return queue;
    }

    SessionState state() {
        return state;
    }

    Query query() {
        return query;
    }

    SessionPages pages() {
        return pages;
    }

    Map<String, Fragment> fragments() {
        return fragments;
    }

    SessionSettings settings() {
        return settings.get();
    }

    ScriptRunner runner() {
        return runner;
    }

    Caches caches() {
        return caches;
    }

    Media media() {
        return media;
    }

    /** What is known of the browser. */
    public ClientInfo client() {
        return client;
    }
}
