package dev.weir.command;

import dev.weir.cache.Caches;
import dev.weir.data.RowSource;
import dev.weir.media.Media;
import dev.weir.wire.Block;
import dev.weir.wire.Delta;
import dev.weir.wire.Element;
import dev.weir.wire.ForwardMsg;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * One execution of a script, a fragment or a callback, as its commands see it. Used by the thread that runs the script only. Every
 * method that sends may throw {@link Interrupt}: a running script yields at its next command.
 */
public interface ScriptRun {

    Language language();

    // ---- where things are drawn

    /** The place meant by a call on {@code called}: for the main root, the innermost {@code with} block. */
    DeltaGenerator active(DeltaGenerator called);

    /** {@code with place:} begins. */
    void enter(DeltaGenerator place);

    /** The innermost {@code with} ends. */
    void exit();

    /** The cursor to draw with: a root's own, or inside a fragment the fragment's block in a place outside it. */
    Cursor place(DeltaGenerator at);

    /** Sends a delta for a place. */
    void emit(DeltaGenerator at, Cursor here, Delta delta);

    /** Sends a delta for a path. */
    void emitAt(List<Integer> path, Delta delta);

    /** Sends any other message. */
    void send(ForwardMsg.Builder message);

    /**
     * Shows an element here while something lasts, without using up the place.
     *
     * @param delay what ends sooner is never shown
     */
    Showing showWhile(DeltaGenerator at, Element element, Duration delay);

    /** Something that shows until it is closed. */
    interface Showing extends AutoCloseable {
        @Override
        void close();
    }

    /** Told after each element, for caches that replay what a function drew. */
    void drawn(DeltaGenerator at, DeltaGenerator spot, Element element);

    /** Told after each block. */
    void opened(DeltaGenerator at, DeltaGenerator inside, Block block);

    /** Tells a listener of everything drawn from now on. */
    void listen(DrawingListener listener);

    void unlisten(DrawingListener listener);

    /** Whether anyone listens: the run is inside a cached function. */
    boolean isListening();

    /** Ends the run here if it has to end: the stop button was pressed, a newer request waits. */
    void checkpoint();

    // ---- what a session remembers

    /** Session state, widgets and their values. */
    State state();

    /** The address's query parameters. */
    QueryParams query();

    /** The pages of the app. */
    PageBook pages();

    /** Functions that rerun by themselves. */
    FragmentBook fragments();

    /** Files offered to browsers. */
    Media media();

    /** Offers a file that is made when the browser asks for it; {@code make} gives its address. Gives back the file's id. */
    String offerLater(Supplier<String> make);

    /** Offers rows that the browser asks for as it scrolls, in a place of the page. Gives back their id. */
    String offerRows(String place, RowSource rows);

    /** Files that people uploaded in this session. */
    Uploads uploads();

    /** The hash of the script or page being executed: equal widgets on different pages are different ones. */
    String scriptHash();

    /** Has a function of the script called on another thread, in no run; false if its language cannot, or the app ends. */
    boolean background(Runnable task);

    /** What cached functions of the app gave. */
    Caches caches();

    /** The session's id, for what belongs to it alone. */
    String sessionId();

    /** What is known of the browser and the request. */
    ClientInfo client();

    /** Options and limits of the app that commands need. */
    Settings settings();

    // ---- how the run ends

    /** The run has to end now and another follows: {@code st.rerun}, {@code st.switch_page}. */
    Interrupt rerun(RerunTarget target);

    /** Whether a widget callback is running. */
    boolean inCallback();

    /** Notes and asks after what happens once in a run: a dialog that is open, a form's id that is taken. */
    boolean firstTime(String what);
}
