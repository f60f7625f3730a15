package dev.weir.session;

import dev.weir.wire.ForwardMsg;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one browser tab.
 *
 * <p>How it works: a message goes out at once while the link is free; otherwise it waits here, and an element that replaces one still
 * waiting at the same path takes its place, unless something other than an element stands between them. The bytes that wait are limited: a script that outruns its reader is held back, and when
 * the reader does not catch up in time, the link is closed (the browser connects again and asks for everything). Messages are sent one
 * after another, whoever offers them; without a link they are dropped, since a new link starts with a rerun.
 */
final class Outbox {

    private static final class Waiting {
        final List<Integer> path;
        byte[] bytes;

        Waiting(List<Integer> path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }
    }

    private final long maxBytes;
    private final long maxWaitNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition space = lock.newCondition();
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private final Map<List<Integer>, Waiting> elements = new HashMap<>();
    private long bytes;
    private @Nullable Link link;
    private boolean sending;

    /**
     * @param maxBytes how much may wait
     * @param maxWaitNanos how long a script waits for a slow reader
     */
    Outbox(long maxBytes, long maxWaitNanos) {
        this.maxBytes = maxBytes;
        this.maxWaitNanos = maxWaitNanos;
    }

    /** Takes over a new connection; what waited for the old one is dropped. */
    void attach(@Nullable Link next) {
        lock.lock();
        try {
            link = next;
            sending = false;
            drop();
        } finally {
            lock.unlock();
        }
    }

    /** Sends, or lets wait, one message. */
    void offer(ForwardMsg message) {
        List<Integer> path = message.hasDelta() && message.getDelta().hasNewElement()
                ? new ArrayList<>(message.getMetadata().getDeltaPathList())
                : List.of();
        byte[] data = message.toByteArray();
        Link slow = null;
        lock.lock();
        try {
            if (link == null) {
                return;
            }
            slow = awaitSpace(data.length);
            Waiting there = path.isEmpty() ? null : elements.get(path);
            if (there != null) {
                bytes += data.length - there.bytes.length;
                there.bytes = data;
            } else if (link != null) {
                Waiting w = new Waiting(path, data);
                queue.add(w);
                bytes += data.length;
                if (!path.isEmpty()) {
                    elements.put(path, w);
                } else {
                    // Blocks change what a path means, and a new run what an element belongs to.
                    elements.clear();
                }
            }
        } finally {
            lock.unlock();
        }
        if (slow != null) {
            slow.close("The browser reads too slowly");
        }
        pump();
    }

    /** Waits for room; gives back the link to close when none came in time. */
    private @Nullable Link awaitSpace(int size) {
        long left = maxWaitNanos;
        while (link != null && bytes > 0 && bytes + size > maxBytes) {
            if (left <= 0) {
                Link slow = link;
                link = null;
                drop();
                return slow;
            }
            try {
                left = space.awaitNanos(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                left = 0;
            }
        }
        return null;
    }

    private void drop() {
        queue.clear();
        elements.clear();
        bytes = 0;
        space.signalAll();
    }

    /** Sends while the link takes messages at once; its last answer continues from wherever it comes. */
    private void pump() {
        while (true) {
            Link to;
            byte[] next;
            lock.lock();
            try {
                to = link;
                Waiting head = sending || to == null ? null : queue.poll();
                if (to == null || head == null) {
                    return;
                }
                elements.remove(head.path, head);
                next = head.bytes;
                bytes -= next.length;
                sending = true;
                space.signalAll();
            } finally {
                lock.unlock();
            }
            Answer answer = new Answer(to);
            to.send(ByteBuffer.wrap(next), answer);
            if (!answer.cameAtOnce()) {
                return;
            }
        }
    }

    /** Tells an answer that came inside {@code send} (the loop goes on) from a later one (it starts the loop again). */
    private final class Answer implements Link.Done {
        private final Link from;
        private final Thread sender = Thread.currentThread();
        private boolean inSend = true;
        private boolean answered;

        Answer(Link from) {
            this.from = from;
        }

        @Override
        public void done(boolean sent) {
            boolean resume;
            lock.lock();
            try {
                answered = true;
                if (!from.equals(link)) {
                    return;
                }
                sending = false;
                if (!sent) {
                    link = null;
                    drop();
                }
                resume = !(inSend && Thread.currentThread() == sender);
            } finally {
                lock.unlock();
            }
            if (resume) {
                pump();
            }
        }

        boolean cameAtOnce() {
            lock.lock();
            try {
                inSend = false;
                return answered;
            } finally {
                lock.unlock();
            }
        }
    }

    /** For tests and metrics: bytes that wait. */
    long waitingBytes() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything is sent, at most so long; true if it is. */
    boolean drain(long time, TimeUnit unit) {
        long left = unit.toNanos(time);
        lock.lock();
        try {
            while (link != null && (bytes > 0 || sending) && left > 0) {
                left = space.awaitNanos(left);
            }
            return bytes == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** A message that stands for one the browser already has. */
    static ForwardMsg reference(ForwardMsg message) {
        return ForwardMsg.newBuilder()
                .setHash(message.getHash())
                .setMetadata(message.getMetadata())
                .setRefHash(message.getHash())
                .build();
    }
}
