package dev.weir.session;

import dev.weir.command.Interrupt;
import dev.weir.command.StreamlitException;
import dev.weir.data.ArrowStream;
import dev.weir.data.RowSource;
import dev.weir.data.Table;
import dev.weir.data.TableException;
import dev.weir.wire.ArrowData;
import dev.weir.wire.BackendOperationRequest;
import dev.weir.wire.BackendOperationResponse;
import dev.weir.wire.DataframeChunkRequestPayload;
import dev.weir.wire.DataframeChunkResponsePayload;
import dev.weir.wire.DeferredFileResponsePayload;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.SortState;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to what a browser asks outside of a run. */
final class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    /** The most rows of one answer, as in Streamlit 1.62; its page asks for a thousand. */
    private static final int MAX_ROWS = 10_000;

    private Operations() {}

    static void answer(Session session, BackendOperationRequest request) {
        switch (request.getPayloadCase()) {
            case DEFERRED_FILE -> session.runner().executor().execute(() -> session.send(file(session, request)));
            case DATAFRAME_CHUNK -> session.runner().executor().execute(() -> session.send(rows(session, request)));
            case INSTALL_SKILLS, DISMISS_SKILLS_NUDGE, PAYLOAD_NOT_SET ->
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

    /** Some rows of a table that is shown in parts. */
    private static ForwardMsg.Builder rows(Session session, BackendOperationRequest request) {
        DataframeChunkRequestPayload wanted = request.getDataframeChunk();
        Optional<RowSource> source = session.rows().find(wanted.getSourceId());
        if (source.isEmpty()) {
            return failed(request, "These rows are no longer offered: the page ran again");
        }
        if (wanted.getOffset() < 0 || wanted.getLimit() < 0) {
            return failed(request, "There are no rows before the first");
        }
        int offset = (int) Math.min(wanted.getOffset(), Integer.MAX_VALUE);
        Optional<RowSource.Order> order = wanted.hasSort()
                ? Optional.of(new RowSource.Order(
                        wanted.getSort().getColumn(),
                        wanted.getSort().getDirection() == SortState.SortDirection.DESCENDING))
                : Optional.empty();
        try {
            Table part = source.get().load(offset, Math.clamp(wanted.getLimit(), 1, MAX_ROWS), order);
            return ForwardMsg.newBuilder()
                    .setBackendOperationResponse(BackendOperationResponse.newBuilder()
                            .setRequestId(request.getRequestId())
                            .setDataframeChunk(DataframeChunkResponsePayload.newBuilder()
                                    .setSourceId(wanted.getSourceId())
                                    .setOffset(wanted.getOffset())
                                    .setArrowData(ArrowData.newBuilder().setData(ArrowStream.encode(part)))));
        } catch (TableException | StreamlitException e) {
            return failed(request, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("Session {}: rows {} and on of a table could not be read", session.id(), offset, e);
            return failed(request, "The rows could not be read; the server's log says why");
        }
    }

    private static ForwardMsg.Builder failed(BackendOperationRequest request, String why) {
        return ForwardMsg.newBuilder()
                .setBackendOperationResponse(BackendOperationResponse.newBuilder()
                        .setRequestId(request.getRequestId())
                        .setErrorMsg(why));
    }
}
