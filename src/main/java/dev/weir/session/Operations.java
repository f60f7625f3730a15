package dev.weir.session;

import dev.weir.command.Interrupt;
import dev.weir.command.StreamlitException;
import dev.weir.wire.BackendOperationRequest;
import dev.weir.wire.BackendOperationResponse;
import dev.weir.wire.DeferredFileResponsePayload;
import dev.weir.wire.ForwardMsg;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to what a browser asks outside of a run. */
final class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private Operations() {}

    static void answer(Session session, BackendOperationRequest request) {
        if (request.getPayloadCase() == BackendOperationRequest.PayloadCase.DEFERRED_FILE) {
            session.runner().executor().execute(() -> session.send(file(session, request)));
        } else {
            session.send(failed(
                    request,
                    "This server does not know the operation "
                            + request.getPayloadCase().name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Makes the file that a download button promised. */
    private static ForwardMsg.Builder file(Session session, BackendOperationRequest request) {
        Optional<Supplier<String>> make =
                session.deferred().find(request.getDeferredFile().getFileId());
        if (make.isEmpty()) {
            return failed(request, "This file is no longer offered: the page ran again. Press the button once more");
        }
        try {
            Rerun aside = Rerun.aside(session);
            String url = session.runner().call(aside, make.get());
            return ForwardMsg.newBuilder()
                    .setBackendOperationResponse(BackendOperationResponse.newBuilder()
                            .setRequestId(request.getRequestId())
                            .setDeferredFile(
                                    DeferredFileResponsePayload.newBuilder().setUrl(url)));
        } catch (ScriptRunner.ScriptError | StreamlitException e) {
            LOG.warn("Session {}: the data of a download could not be made: {}", session.id(), e.getMessage());
            return failed(request, String.valueOf(e.getMessage()));
        } catch (Interrupt stopped) {
            return failed(request, "The function that makes the file ended the run");
        }
    }

    private static ForwardMsg.Builder failed(BackendOperationRequest request, String why) {
        return ForwardMsg.newBuilder()
                .setBackendOperationResponse(BackendOperationResponse.newBuilder()
                        .setRequestId(request.getRequestId())
                        .setErrorMsg(why));
    }
}
