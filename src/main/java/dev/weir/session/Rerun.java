package dev.weir.session;

import dev.weir.cache.Caches;
import dev.weir.command.ClientInfo;
import dev.weir.command.Cursor;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.DrawingListener;
import dev.weir.command.FragmentBook;
import dev.weir.command.Interrupt;
import dev.weir.command.Language;
import dev.weir.command.PageBook;
import dev.weir.command.QueryParams;
import dev.weir.command.RerunTarget;
import dev.weir.command.Root;
import dev.weir.command.ScriptRun;
import dev.weir.command.Settings;
import dev.weir.command.State;
import dev.weir.command.StreamlitException;
import dev.weir.command.Uploads;
import dev.weir.data.RowSource;
import dev.weir.media.Media;
import dev.weir.wire.Block;
import dev.weir.wire.Delta;
import dev.weir.wire.Element;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsgMetadata;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a session's script or fragments: where it draws, what it sends, how it ends. */
public final class Rerun implements ScriptRun {

    private final Session session;
    private final RerunRequest request;
    private final Places places = new Places();
    private final Onlookers onlookers = new Onlookers();
    private final Set<String> happened;
    private final FragmentRun fragments;
    private final Transients transients;
    private final Beside beside;
    private final boolean isBeside;
    private String scriptHash = "";
    private boolean inCallback;
    private boolean isAside;

    Rerun(Session session, RerunRequest request) {
        this.session = session;
        this.request = request;
        this.happened = ConcurrentHashMap.newKeySet();
        this.fragments = new FragmentRun(this, session.fragments());
        this.transients = new Transients(session::later, (delta, about) -> session.sendDelta(delta, about, Set.of()));
        this.beside = new Beside(session.runner(), session.settings().parallelWorkers());
        this.isBeside = false;
    }

    /** A thread of a run that draws one of its fragments while the others go on. */
    private Rerun(Rerun run, Fragment fragment) {
        this.session = run.session;
        this.request = run.request;
        this.happened = run.happened;
        this.fragments = run.fragments.beside(this, fragment);
        this.transients = run.transients;
        this.beside = run.beside;
        this.isBeside = true;
        this.scriptHash = fragment.scriptHash;
        places.become(fragment.places);
    }

    Rerun beside(Fragment fragment) {
        return new Rerun(this, fragment);
    }

    /** Whether this draws a fragment on a thread of its own, while the script goes on. */
    boolean isBeside() {
        return isBeside;
    }

    /** Whether this is for one thread only, while others draw for the session. */
    public boolean ownsThread() {
        return isBeside || isAside;
    }

    /** The fragments that run beside this run's script. */
    Beside beside() {
        return beside;
    }

    /** For a function of the script that is called beside its runs, and so may not draw: one that makes a file or a cached result. */
    public static Rerun aside(Session session) {
        Rerun run = new Rerun(session, RerunRequest.again("", ""));
        run.isAside = true;
        return run;
    }

    /** The session this run belongs to. */
    public Session session() {
        return session;
    }

    RerunRequest request() {
        return request;
    }

    // ---- where things are drawn

    @Override
    public DeltaGenerator active(DeltaGenerator called) {
        DeltaGenerator inner = places.innermost();
        DeltaGenerator active = called.isRoot() && called.root() == Root.MAIN && inner != null ? inner : called;
        onlookers.calls(called, active);
        return active;
    }

    @Override
    public void enter(DeltaGenerator place) {
        places.enter(place);
    }

    @Override
    public void exit() {
        places.exit();
    }

    Places places() {
        return places;
    }

    @Override
    public Cursor place(DeltaGenerator at) {
        return fragments.place(at, places.cursor(at));
    }

    @Override
    public void emit(DeltaGenerator at, Cursor here, Delta delta) {
        emitAt(here.path(), delta);
    }

    @Override
    public void emitAt(List<Integer> path, Delta delta) {
        checkpoint();
        Delta whole = fragments.current().isEmpty()
                ? delta
                : delta.toBuilder().setFragmentId(fragments.current()).build();
        ForwardMsgMetadata.Builder about =
                ForwardMsgMetadata.newBuilder().addAllDeltaPath(path).setActiveScriptHash(scriptHash);
        session.sendDelta(whole, about, request.cachedHashes());
    }

    @Override
    public void send(ForwardMsg.Builder message) {
        checkpoint();
        if (message.hasLogo()) {
            // The page keeps a logo as it keeps elements: with the script that drew it.
            message.getMetadataBuilder().setActiveScriptHash(scriptHash);
        }
        session.send(message);
    }

    @Override
    public Showing showWhile(DeltaGenerator at, Element element, Duration delay) {
        ForwardMsgMetadata about = ForwardMsgMetadata.newBuilder()
                .addAllDeltaPath(place(at).path())
                .setActiveScriptHash(scriptHash)
                .build();
        return transients.show(about, fragments.current(), element, delay);
    }

    @Override
    public void drawn(DeltaGenerator at, DeltaGenerator spot, Element element) {
        onlookers.drawn(at, spot, element);
    }

    @Override
    public void opened(DeltaGenerator at, DeltaGenerator inside, Block block) {
        onlookers.opened(at, inside, block);
    }

    @Override
    public void listen(DrawingListener listener) {
        onlookers.add(listener);
    }

    @Override
    public void unlisten(DrawingListener listener) {
        onlookers.remove(listener);
    }

    @Override
    public boolean isListening() {
        return !onlookers.isEmpty();
    }

    @Override
    public void checkpoint() {
        if (isAside) {
            throw StreamlitException.type(
                    "NoSessionContext",
                    "This function is called beside the page's runs, for a download's data or for a cached result: it cannot draw.");
        }
        if (session.queue().mustYield() && !inCallback) {
            throw new Interrupt(session.queue().isStopped() ? Interrupt.Kind.STOP : Interrupt.Kind.RERUN);
        }
        if (beside.followUp() != null) {
            throw new Interrupt(Interrupt.Kind.RERUN);
        }
        if (beside.isEnding()) {
            throw new Interrupt(Interrupt.Kind.STOP);
        }
    }

    // ---- what a session remembers

    @Override
    public Language language() {
        return session.runner().language();
    }

    @Override
    public State state() {
        return beside.isUsed() ? new SharedState(session.state(), beside, fragments::current) : session.state();
    }

    /** Widgets belong to this fragment from now on; empty: to the script itself. */
    void inFragment(String id) {
        if (!beside.isUsed()) {
            session.state().inFragment(id);
        }
    }

    @Override
    public QueryParams query() {
        return beside.isUsed() ? new SharedQuery(session.query(), beside) : session.query();
    }

    @Override
    public PageBook pages() {
        return session.pages();
    }

    @Override
    public FragmentBook fragments() {
        return fragments;
    }

    FragmentRun fragmentRun() {
        return fragments;
    }

    @Override
    public Media media() {
        return onlookers.media(session.media());
    }

    @Override
    public String offerLater(Supplier<String> make) {
        return session.deferred().offer(make);
    }

    @Override
    public String offerRows(String place, RowSource rows) {
        String id = session.rows().offer(place, rows);
        onlookers.offeredRows(id, rows);
        return id;
    }

    @Override
    public boolean background(Runnable task) {
        return session.runner().background(session, task);
    }

    @Override
    public Caches caches() {
        return session.caches();
    }

    @Override
    public String sessionId() {
        return session.id();
    }

    @Override
    public Uploads uploads() {
        return session.uploads();
    }

    @Override
    public ClientInfo client() {
        return session.client();
    }

    @Override
    public Settings settings() {
        return session.settings().commands();
    }

    @Override
    public String scriptHash() {
        return scriptHash;
    }

    /** The page whose elements are drawn from now on. */
    String scriptHash(String hash) {
        String before = scriptHash;
        scriptHash = hash;
        return before;
    }

    // ---- how the run ends

    /** Whether the run was told to stop from outside. */
    public boolean isStopped() {
        return session.queue().isStopped();
    }

    @Override
    public Interrupt rerun(RerunTarget target) {
        List<String> again = target.fragmentOnly() ? List.of(fragments.current()) : List.of();
        String page = target.pageHash() == null ? session.pages().currentHash() : target.pageHash();
        beside.alone(() -> {
            if (!beside.isUsed() || beside.followUp() == null) {
                beside.followUp(RerunRequest.fromScript(session.query().write(), page, again, request.cachedHashes()));
            }
        });
        return new Interrupt(Interrupt.Kind.RERUN);
    }

    /** What {@code st.rerun} asked for, or null. */
    @Nullable
    RerunRequest followUp() {
        return beside.followUp();
    }

    void dropFollowUp() {
        beside.followUp(null);
    }

    @Override
    public boolean inCallback() {
        return inCallback;
    }

    /** Nothing of this run shows any more by itself. */
    void ended() {
        transients.end();
    }

    void inCallback(boolean now) {
        inCallback = now;
    }

    @Override
    public boolean firstTime(String what) {
        return happened.add(what);
    }
}
