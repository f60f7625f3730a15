package dev.weir.session;

import dev.weir.wire.BackendOperationRequest;
import dev.weir.wire.BackendOperationResponse;
import dev.weir.wire.ForwardMsg;

/** Answers to what a browser asks outside of a run. */
final class Operations {

    private Operations() {}

    static ForwardMsg.Builder answer(BackendOperationRequest request) {
        return ForwardMsg.newBuilder()
                .setBackendOperationResponse(BackendOperationResponse.newBuilder()
                        .setRequestId(request.getRequestId())
                        .setErrorMsg("This server does not know the operation "
                                + request.getPayloadCase().name().toLowerCase(java.util.Locale.ROOT)));
    }
}
