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

    private static final class Throw extends ThreadLocalAction {
        Throw() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            throw new Stopped();
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
