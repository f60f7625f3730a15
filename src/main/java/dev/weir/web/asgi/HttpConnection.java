package dev.weir.web.asgi;

import dev.weir.script.AsgiConnection;
import dev.weir.script.AsgiMessage;
import dev.weir.script.AsgiMessage.Body;
import dev.weir.script.AsgiMessage.Failure;
import dev.weir.script.AsgiMessage.Gone;
import dev.weir.script.AsgiMessage.Start;
import dev.weir.script.AsgiScope;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request over HTTP.
 *
 * <p>How it works: the application never touches the request or the response. What it wants done becomes a step in a queue, and one thread at a
 * time takes the steps: the container's own, as long as the application may still ask for the rest of the filter chain, which only that thread may
 * call; else a virtual thread, so that a response that streams for hours holds none of the container's. While the chain answers, its
 * output is handed to the application piece by piece, and the thread that writes it takes steps in between.
 */
final class HttpConnection implements AsgiConnection {

    private static final Logger LOG = LoggerFactory.getLogger(HttpConnection.class);

    /** What the application may have sent before it has to wait for the client, in bytes. */
    private static final int AHEAD = 256 << 10;

    /**
     * Tomcat asks the servlet that stands at the path whether a request may be answered later, though the servlet never gets to see it; this is
     * how a filter says yes.
     */
    private static final String ASYNC_ON_TOMCAT = "org.apache.catalina.ASYNC_SUPPORTED";

    private interface Step {
        void run() throws IOException, ServletException;
    }

    private final AsgiScope scope;
    private final HttpServletRequest request;
    private final FilterChain chain;
    private final boolean debug;
    private final RequestBody body;
    private final ResponseWriter writer;
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final AtomicInteger ahead = new AtomicInteger();
    private final Object lock = new Object();
    private boolean closed;

    // Of the thread that takes the steps.
    private boolean isForwarded;
    private boolean isOver;
    private boolean isStreaming;
    private @Nullable Consumer<AsgiMessage> waitsForInner;
    private @Nullable Consumer<AsgiMessage> waitsForMore;

    HttpConnection(
            AsgiScope scope,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            boolean debug) {
        this.scope = scope;
        this.request = request;
        this.chain = chain;
        this.debug = debug;
        this.body = new RequestBody(request);
        this.writer = new ResponseWriter(response, request.getMethod().equals("HEAD"));
    }

    /**
     * Takes steps until the response is complete, or a thread of its own does.
     *
     * @param atOnce whether the application answers itself for sure
     */
    void answer(boolean atOnce) throws IOException, ServletException {
        request.setAttribute(ASYNC_ON_TOMCAT, Boolean.TRUE);
        boolean mayLeave = request.isAsyncSupported();
        boolean hasLeft = false;
        try {
            if (!(atOnce && mayLeave)) {
                takeUntil(() -> isOver || (mayLeave && isStreaming && !isForwarded));
            }
            if (!isOver) {
                leave();
                hasLeft = true;
            }
        } finally {
            if (!hasLeft) {
                close();
            }
        }
    }

    private void leave() {
        AsyncContext async = request.startAsync(request, writer.response());
        async.setTimeout(0);
        Thread.ofVirtual().name("weir-asgi").start(() -> {
            try {
                takeUntil(() -> isOver);
            } catch (IOException | ServletException | RuntimeException e) {
                LOG.debug("A response ended early", e);
            } finally {
                close();
                async.complete();
            }
        });
    }

    private void takeUntil(BooleanSupplier enough) throws IOException, ServletException {
        try {
            while (!enough.getAsBoolean()) {
                steps.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            isOver = true;
        }
    }

    /** From now on the application talks to nobody; steps that are left are taken so that it does not wait. */
    private void close() {
        List<Step> left = new ArrayList<>();
        synchronized (lock) {
            closed = true;
            isOver = true;
            steps.drainTo(left);
        }
        for (Step step : left) {
            try {
                step.run();
            } catch (IOException | ServletException e) {
                LOG.debug("The client is gone", e);
            }
        }
        Consumer<AsgiMessage> waiting = waitsForMore;
        if (waiting != null) {
            waitsForMore = null;
            waiting.accept(new Gone());
        }
    }

    /** Puts a step into the queue; false when nobody takes any more. */
    private boolean step(Step step) {
        synchronized (lock) {
            return !closed && steps.add(step);
        }
    }

    @Override
    public AsgiScope scope() {
        return scope;
    }

    @Override
    public void receive(Consumer<AsgiMessage> later) {
        if (!step(() -> read(later))) {
            later.accept(new Gone());
        }
    }

    private void read(Consumer<AsgiMessage> later) {
        Optional<AsgiMessage> message = isOver ? Optional.of(new Gone()) : body.next();
        if (message.isPresent()) {
            later.accept(message.get());
        } else {
            waitsForMore = later;
        }
    }

    @Override
    public boolean send(AsgiMessage message, Runnable later) {
        int size = message instanceof Body b ? b.bytes().length : 0;
        boolean mayGoOn = ahead.addAndGet(size) < AHEAD;
        boolean taken = step(() -> {
            write(message);
            ahead.addAndGet(-size);
            if (!mayGoOn) {
                later.run();
            }
        });
        return mayGoOn || !taken;
    }

    private void write(AsgiMessage message) {
        if (isOver) {
            return;
        }
        if (message instanceof Start start) {
            writer.start(start);
        } else if (message instanceof Body part) {
            isStreaming = part.more();
            isOver = !writer.write(part) || !part.more();
        }
    }

    @Override
    public void forward(Optional<byte[]> read) {
        step(() -> {
            isForwarded = true;
            callChain(read);
        });
    }

    private void callChain(Optional<byte[]> read) throws IOException, ServletException {
        InnerResponse inner = new InnerResponse(writer.response(), this::deliver);
        try {
            chain.doFilter(new InnerRequest(request, read), inner);
            inner.finish();
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.error("{} failed", scope.path(), e);
            deliver(new Failure(String.valueOf(e)));
        }
    }

    @Override
    public void inner(Consumer<AsgiMessage> later) {
        if (!step(() -> waitsForInner = later)) {
            later.accept(new Failure("The response is complete already"));
        }
    }

    /**
     * Hands a piece of the chain's answer to the application; waits until it has used the one before, and after the last until the response is
     * complete: the chain may be inside a forward, which closes the real response behind itself.
     */
    private void deliver(AsgiMessage message) throws IOException {
        try {
            takeUntil(() -> isOver || waitsForInner != null);
            Consumer<AsgiMessage> waiting = waitsForInner;
            if (waiting != null) {
                waitsForInner = null;
                waiting.accept(message);
            }
            if (message instanceof Body part && !part.more()) {
                takeUntil(() -> isOver);
            }
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void end(Optional<String> failure) {
        boolean taken = step(() -> {
            failure.ifPresent(trace -> LOG.error("{} {} failed\n{}", scope.method(), scope.path(), trace));
            if (!isOver) {
                isOver = true;
                writer.fail(failure.filter(trace -> debug).orElse("Internal Server Error"));
            }
        });
        if (!taken) {
            failure.ifPresent(
                    trace -> LOG.error("{} {} failed after its response\n{}", scope.method(), scope.path(), trace));
        }
    }
}
