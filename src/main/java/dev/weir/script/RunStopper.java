package dev.weir.script;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.io.Serial;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Throws into one thread of an interpreter, which the polyglot API can do to all its threads only: an endless loop of one session ends,
 * and the sessions that share its interpreter notice nothing. {@code finally} blocks of the script run.
 */
public final class RunStopper extends TruffleInstrument {

    /** The id under which an engine knows it. */
    static final String ID = "weir-run-stopper";

    /** What the room uses. */
    interface Service {
        /** Notes the context that the calling thread is in, under a name. */
        void learn(Object name);

        /** Forgets it. */
        void forget(Object name);

        /** Ends what the thread executes in that context. */
        void stop(Object name, Thread thread);
    }

    @Override
    protected void onCreate(Env env) {
        Map<Object, TruffleContext> contexts = new ConcurrentHashMap<>();
        env.registerService(new Service() {
            @Override
            public void learn(Object name) {
                contexts.put(name, env.getEnteredContext());
            }

            @Override
            public void forget(Object name) {
                contexts.remove(name);
            }

            @Override
            public void stop(Object name, Thread thread) {
                TruffleContext context = contexts.get(name);
                if (context != null && !context.isClosed()) {
                    env.submitThreadLocal(context, new Thread[] {thread}, new Throw());
                }
            }
        });
    }

    /** Where GraalPy waits for its lock. */
    private static final String LOCK = "com.oracle.graal.python.runtime.GilNode";

    /** Frames between the end of the stack and there; what is farther up has the lock already. */
    private static final int NEAR = 40;

    private static final class Throw extends ThreadLocalAction {
        Throw() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            if (!waitsForItsTurn()) {
                throw new Stopped();
            }
        }

        /**
         * Whether the thread waits for Python's lock. What is thrown there leaves a thread that came from Java with the lock in its hand
         * (GraalPy 25.1.3), and no session would ever run again. Who stops a run tries again, and the thread has its turn some time.
         */
        private static boolean waitsForItsTurn() {
            return StackWalker.getInstance()
                    .walk(frames -> frames.limit(NEAR)
                            .anyMatch(frame -> frame.getClassName().startsWith(LOCK)
                                    && frame.getMethodName().startsWith("acquire")));
        }
    }

    /** What the script sees if it catches everything. */
    static final class Stopped extends AbstractTruffleException {
        @Serial
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("The run was stopped");
        }
    }
}
