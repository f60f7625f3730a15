package dev.weir.script;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** Tells engines of {@link RunStopper}; found through {@code META-INF/services}. */
@TruffleInstrument.Registration(id = RunStopper.ID, name = "Weir run stopper", services = RunStopper.Service.class)
public final class RunStopperProvider extends TruffleInstrumentProvider {

    @Override
    protected String getInstrumentClassName() {
        return RunStopper.class.getName();
    }

    @Override
    protected Object create() {
        return new RunStopper();
    }

    @Override
    protected Collection<String> getServicesClassNames() {
        return List.of(RunStopper.Service.class.getName());
    }
}
