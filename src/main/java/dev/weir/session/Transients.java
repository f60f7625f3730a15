package dev.weir.session;

import dev.weir.command.ScriptRun.Showing;
import dev.weir.wire.Delta;
import dev.weir.wire.Element;
import dev.weir.wire.ForwardMsgMetadata;
import dev.weir.wire.Transient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Elements of one run that show only while something lasts.
 *
 * <p>How it works: each waits for its delay in the app's timer; one that still lasts then is sent, together with all others that show at
 * the same path, since the message replaces what showed there. Ending one sends the others again, or none. Both happen under one lock,
 * so that what ended never shows afterwards; they take no checkpoint, since ending must work in a run that is told to stop.
 */
final class Transients {

    private final BiFunction<Duration, Runnable, Future<?>> later;
    private final BiConsumer<Delta, ForwardMsgMetadata.Builder> sender;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<List<Integer>, List<Entry>> shown = new HashMap<>();
    private boolean ended;

    /**
     * @param later runs something after a delay, on another thread
     * @param sender sends at once, whatever the run is told
     */
    Transients(BiFunction<Duration, Runnable, Future<?>> later, BiConsumer<Delta, ForwardMsgMetadata.Builder> sender) {
        this.later = later;
        this.sender = sender;
    }

    private final class Entry implements Showing {
        private final ForwardMsgMetadata about;
        private final String fragment;
        private final Element element;
        private final Future<?> start;
        private boolean closed;

        Entry(ForwardMsgMetadata about, String fragment, Element element, Duration delay) {
            this.about = about;
            this.fragment = fragment;
            this.element = element;
            this.start = later.apply(delay, this::appear);
        }

        private void appear() {
            lock.lock();
            try {
                if (!closed && !ended) {
                    shown.computeIfAbsent(about.getDeltaPathList(), p -> new ArrayList<>())
                            .add(this);
                    send();
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            start.cancel(false);
            lock.lock();
            try {
                closed = true;
                List<Entry> here = shown.getOrDefault(about.getDeltaPathList(), List.of());
                if (here.contains(this)) {
                    here.remove(this);
                    send();
                }
            } finally {
                lock.unlock();
            }
        }

        private void send() {
            Transient.Builder all = Transient.newBuilder();
            shown.getOrDefault(about.getDeltaPathList(), List.of()).forEach(e -> all.addElements(e.element));
            sender.accept(
                    Delta.newBuilder()
                            .setNewTransient(all)
                            .setFragmentId(fragment)
                            .build(),
                    about.toBuilder());
        }
    }

    /** Shows an element from now on, or after a delay, until what it gives back is closed. */
    Showing show(ForwardMsgMetadata about, String fragment, Element element, Duration delay) {
        return new Entry(about, fragment, element, delay);
    }

    /** The run ended: what was not closed, since the script was killed, goes with it. */
    void end() {
        lock.lock();
        try {
            ended = true;
        } finally {
            lock.unlock();
        }
    }
}
