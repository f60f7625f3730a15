package dev.weir.script;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Instrument;
import org.jspecify.annotations.Nullable;

/** Ends what single threads execute in one context; others in it go on. On an engine without the instrument it does nothing. */
final class ThreadStopper implements AutoCloseable {

    private final RunStopper.@Nullable Service service;

    ThreadStopper(Engine engine, Context context) {
        Instrument instrument = engine.getInstruments().get(RunStopper.ID);
        service = instrument == null ? null : instrument.lookup(RunStopper.Service.class);
        if (service != null) {
            context.enter();
            try {
                service.learn(this);
            } finally {
                context.leave();
            }
        }
    }

    void stop(Thread thread) {
        if (service != null) {
            service.stop(this, thread);
        }
    }

    @Override
    public void close() {
        if (service != null) {
            service.forget(this);
        }
    }
}
