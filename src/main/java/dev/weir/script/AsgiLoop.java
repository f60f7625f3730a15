package dev.weir.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event loop of a Python app, seen from Java.
 *
 * <p>How it works: one platform thread runs Python's asyncio. Other threads never enter Python for it; they put events into a queue,
 * each a Python function and its argument, and the loop takes them where an ordinary one would look at its sockets. So a request costs one
 * change of threads each way, and the interpreter's lock is taken by the loop alone.
 */
final class AsgiLoop {

    private static final Logger LOG = LoggerFactory.getLogger(AsgiLoop.class);

    /** Events that the loop takes at once before it looks at its own timers. */
    private static final int MOST_EVENTS = 64;

    private static final long STACK_BYTES = 16L << 20;

    private static final Duration STOP_TIME = Duration.ofSeconds(5);

    /** A Python function and its argument; null only wakes the loop. */
    private record Event(@Nullable Value function, @Nullable Object argument) {}

    private final PythonInterpreter python;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Value run;
    private final Value startUp;
    private final Value serve;
    private final Value shutDown;
    private final Value stop;
    private @Nullable Thread thread;

    /**
     * @param server of the Python side; its methods are looked up now, since a look from another thread would take the interpreter's lock
     */
    private AsgiLoop(PythonInterpreter python, Value server) {
        this.python = python;
        this.run = server.getMember("run");
        this.startUp = server.getMember("start_up");
        this.serve = server.getMember("serve");
        this.shutDown = server.getMember("shut_down");
        this.stop = server.getMember("stop");
        python.offer("asgi_poll", args -> poll(args[0].asDouble()));
        python.offer("asgi_wake", args -> {
            events.add(new Event(null, null));
            return python.values().out(null);
        });
        offer("asgi_receive", (connection, args) -> {
            connection.receive(message -> tell(args[1], AsgiWire.toPython(message)));
            return null;
        });
        offer("asgi_send", (connection, args) -> connection.send(AsgiWire.toJava(args), () -> tell(args[1], null)));
        offer("asgi_forward", (connection, args) -> {
            connection.forward(args[1].isNull() ? Optional.empty() : Optional.of(AsgiWire.bytes(args[1])));
            return null;
        });
        offer("asgi_inner", (connection, args) -> {
            connection.inner(message -> tell(args[1], AsgiWire.toPython(message)));
            return null;
        });
        offer("asgi_end", (connection, args) -> {
            connection.end(args[1].isNull() ? Optional.empty() : Optional.of(args[1].asString()));
            return null;
        });
        python.offer("asgi_log", args -> {
            LOG.error("{}\n{}", args[0].asString(), args[1].asString());
            return python.values().out(null);
        });
    }

    private interface Body {
        @Nullable
        Object call(AsgiConnection connection, Value[] args);
    }

    private void offer(String name, Body body) {
        python.offer(name, args -> python.values().out(body.call(args[0].<AsgiConnection>asHostObject(), args)));
    }

    /** The next events; waits for one as long as told, a negative time without end. */
    private Object poll(double seconds) {
        List<Event> taken = new ArrayList<>();
        try {
            Event first = seconds < 0
                    ? events.take()
                    : seconds == 0 ? events.poll() : events.poll((long) (seconds * 1e9), TimeUnit.NANOSECONDS);
            if (first != null) {
                taken.add(first);
                events.drainTo(taken, MOST_EVENTS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The loop was ended", e);
        }
        List<Object> out = new ArrayList<>();
        for (Event event : taken) {
            if (event.function() != null) {
                out.add(python.values().out(pair(event.function(), event.argument())));
            }
        }
        return python.values().out(out);
    }

    private static List<@Nullable Object> pair(Value function, @Nullable Object argument) {
        List<@Nullable Object> pair = new ArrayList<>(2);
        pair.add(function);
        pair.add(argument);
        return pair;
    }

    private void tell(Value function, @Nullable Object argument) {
        events.add(new Event(function, argument));
    }

    /**
     * A loop on a thread of its own.
     *
     * @param makeServer makes the Python side; what the loop offers is there when it runs
     */
    static AsgiLoop start(PythonInterpreter python, Supplier<Value> makeServer) {
        AsgiLoop loop = new AsgiLoop(python, makeServer.get());
        Thread t = new Thread(null, () -> run(loop.run), "weir-loop", STACK_BYTES);
        t.setDaemon(true);
        t.start();
        loop.thread = t;
        return loop;
    }

    private static void run(Value run) {
        try {
            run.executeVoid();
        } catch (RuntimeException e) {
            LOG.debug("The event loop ended", e);
        }
    }

    /** Enters the lifespan; gives back its traceback if that fails. */
    Optional<String> startUp() {
        CompletableFuture<Optional<String>> started = new CompletableFuture<>();
        ProxyExecutable told = args -> {
            started.complete(args[0].isNull() ? Optional.empty() : Optional.of(args[0].asString()));
            return python.values().out(null);
        };
        tell(startUp, told);
        return started.join();
    }

    /**
     * Leaves the lifespan and ends the thread.
     *
     * @param patience how long the lifespan may take for it
     */
    void shutDown(Duration patience) {
        Thread t = thread;
        if (t == null || !t.isAlive()) {
            return;
        }
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        ProxyExecutable told = args -> {
            ended.complete(true);
            return python.values().out(null);
        };
        tell(shutDown, told);
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The app's lifespan did not end within {} s; it is cut off", patience.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
        tell(stop, null);
        try {
            t.join(STOP_TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives a connection to the app. */
    void serve(AsgiConnection connection) {
        List<@Nullable Object> hostAndScope = new ArrayList<>();
        hostAndScope.add(connection);
        hostAndScope.add(AsgiWire.scope(connection.scope()));
        tell(serve, hostAndScope);
    }
}
