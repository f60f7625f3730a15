package dev.weir.testing;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.weir.session.Link;
import dev.weir.testing.wire.ElementTree;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsg.ScriptFinishedStatus;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a session says, put together to the tree of its last run. Messages come from the session's thread, one after another. */
final class Reading implements Link {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private volatile CompletableFuture<@Nullable Void> ended = CompletableFuture.completedFuture(null);
    private ElementTree tree = new ElementTree();
    private Set<String> fragments = Set.of();
    private Optional<String> query = Optional.empty();
    private String run = "";
    private String page = "";
    private int runs;

    /** Forgets the run before. What is complete when the next one has ended, with all that it asked to be run again. */
    synchronized CompletableFuture<@Nullable Void> begin() {
        tree = new ElementTree();
        query = Optional.empty();
        runs = 0;
        CompletableFuture<@Nullable Void> next = new CompletableFuture<>();
        ended = next;
        return next;
    }

    synchronized ElementTree tree() {
        return tree;
    }

    /** The query string, if the script changed it. */
    synchronized Optional<String> query() {
        return query;
    }

    /** The page that was run; empty before one was. */
    synchronized String page() {
        return page;
    }

    /** Whether the script asked to be run again, so that its last run knows nothing of what was pressed. */
    synchronized boolean hasRunAgain() {
        return runs > 1;
    }

    @Override
    public void send(ByteBuffer message, Done done) {
        try {
            take(ForwardMsg.parseFrom(message));
        } catch (InvalidProtocolBufferException e) {
            ended.completeExceptionally(e);
        }
        done.done(true);
    }

    private synchronized void take(ForwardMsg message) {
        switch (message.getTypeCase()) {
            case NEW_SESSION -> {
                runs++;
                run = message.getNewSession().getScriptRunId();
                fragments = new HashSet<>(message.getNewSession().getFragmentIdsThisRunList());
                page = message.getNewSession().getPageScriptHash();
            }
            case NAVIGATION -> page = message.getNavigation().getPageScriptHash();
            case DELTA -> tree.apply(message.getMetadata().getDeltaPathList(), message.getDelta(), run);
            case PAGE_INFO_CHANGED ->
                query = Optional.of(message.getPageInfoChanged().getQueryString());
            case SESSION_EVENT -> {
                if (message.getSessionEvent().hasScriptCompilationException()) {
                    LOG.error(
                            "Script compilation error: {}",
                            message.getSessionEvent()
                                    .getScriptCompilationException()
                                    .getMessage());
                }
            }
            case SCRIPT_FINISHED -> finished(message.getScriptFinished());
            case SESSION_STATUS_CHANGED -> {
                // A run that is over says so last; before it starts nothing is running either.
                if (!message.getSessionStatusChanged().getScriptIsRunning() && runs > 0) {
                    ended.complete(null);
                }
            }
            default -> {
                // Of no account for the tree.
            }
        }
    }

    private void finished(ScriptFinishedStatus status) {
        if (status == ScriptFinishedStatus.FINISHED_SUCCESSFULLY) {
            tree.clearStale(run, Set.of());
        } else if (status == ScriptFinishedStatus.FINISHED_FRAGMENT_RUN_SUCCESSFULLY) {
            tree.clearStale(run, fragments);
        }
    }

    @Override
    public void close(String reason) {
        ended.completeExceptionally(new IllegalStateException("The session ended: " + reason));
    }
}
