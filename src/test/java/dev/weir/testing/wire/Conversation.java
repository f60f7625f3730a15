package dev.weir.testing.wire;

import dev.weir.wire.AppPage;
import dev.weir.wire.BackMsg;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsg.ScriptFinishedStatus;
import dev.weir.wire.NewSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One session as its messages tell it: the tree, the page, the address line, and what came beside deltas. */
final class Conversation {
    /** What may follow {@code script_finished} follows at once; a longer silence means that the run is over. */
    private static final Duration PAUSE = Duration.ofMillis(30);

    private final WireSocket socket;
    private final Duration timeout;
    private final ElementTree tree = new ElementTree();
    private final Map<String, ForwardMsg> cache = new LinkedHashMap<>();
    private final List<ForwardMsg> sequence = new ArrayList<>();
    private List<AppPage> pages = List.of();
    private Set<String> fragments = Set.of();
    private String run = "";
    private String sessionId = "";
    private String pageHash = "";
    private String query;

    Conversation(WireSocket socket, WireOptions options) {
        this.socket = socket;
        this.timeout = options.timeout();
        this.query = options.query();
    }

    /** Sends a message and takes everything until its run has finished. */
    ScriptFinishedStatus run(BackMsg message) {
        socket.send(message);
        return finish();
    }

    /** Takes everything until a run has finished for good, and a little more. */
    ScriptFinishedStatus finish() {
        while (true) {
            ForwardMsg message = take(next());
            if (!message.hasScriptFinished()
                    || message.getScriptFinished() == ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN) {
                continue;
            }
            ScriptFinishedStatus status = message.getScriptFinished();
            switch (status) {
                case FINISHED_SUCCESSFULLY -> tree.clearStale(run, Set.of());
                case FINISHED_FRAGMENT_RUN_SUCCESSFULLY -> tree.clearStale(run, fragments);
                default -> {} // a run that could not start leaves the page as it is
            }
            drain();
            return status;
        }
    }

    /** Takes messages until one fulfils the condition, and returns that one. */
    ForwardMsg until(java.util.function.Predicate<ForwardMsg> condition) {
        while (true) {
            ForwardMsg message = take(next());
            if (condition.test(message)) {
                return message;
            }
        }
    }

    private void drain() {
        Optional<ForwardMsg> more = socket.receiveMessage(PAUSE);
        while (more.isPresent()) {
            ForwardMsg message = take(more.get());
            boolean idle = message.hasSessionStatusChanged()
                    && !message.getSessionStatusChanged().getScriptIsRunning();
            more = idle ? Optional.empty() : socket.receiveMessage(PAUSE);
        }
    }

    private ForwardMsg next() {
        return socket.receiveMessage(timeout)
                .orElseThrow(
                        () -> new IllegalStateException("nothing came for " + timeout + "; last were " + lastKinds()));
    }

    private List<ForwardMsg.TypeCase> lastKinds() {
        return sequence.subList(Math.max(0, sequence.size() - 5), sequence.size()).stream()
                .map(ForwardMsg::getTypeCase)
                .toList();
    }

    private ForwardMsg take(ForwardMsg received) {
        sequence.add(received);
        ForwardMsg message = received;
        if (received.hasRefHash()) {
            ForwardMsg known = cache.get(received.getRefHash());
            if (known == null) {
                throw new IllegalStateException("the server refers to a message this browser does not have");
            }
            message = known.toBuilder().setMetadata(received.getMetadata()).build();
        } else if (received.getMetadata().getCacheable() && !received.getHash().isEmpty()) {
            cache.put(received.getHash(), received);
        }
        switch (message.getTypeCase()) {
            case DELTA -> tree.apply(message.getMetadata().getDeltaPathList(), message.getDelta(), run);
            case NEW_SESSION -> begin(message.getNewSession());
            case NAVIGATION -> {
                pages = message.getNavigation().getAppPagesList();
                pageHash = message.getNavigation().getPageScriptHash();
            }
            case PAGE_INFO_CHANGED -> query = message.getPageInfoChanged().getQueryString();
            default -> {}
        }
        return message;
    }

    private void begin(NewSession begun) {
        run = begun.getScriptRunId();
        fragments = new HashSet<>(begun.getFragmentIdsThisRunList());
        pageHash = begun.getPageScriptHash();
        pages = begun.getAppPagesList();
        sessionId = begun.getInitialize().getSessionId().isEmpty()
                ? sessionId
                : begun.getInitialize().getSessionId();
    }

    /** Forgets what was received so far, so that {@link #sequence} tells of the next action only. */
    void startAnew() {
        sequence.clear();
    }

    List<ForwardMsg> sequence() {
        return sequence;
    }

    ElementTree tree() {
        return tree;
    }

    Set<String> cachedHashes() {
        return cache.keySet();
    }

    List<AppPage> pages() {
        return pages;
    }

    String sessionId() {
        return sessionId;
    }

    String query() {
        return query;
    }

    String pageHash() {
        return pageHash;
    }

    void goTo(String newPageHash, String newQuery) {
        pageHash = newPageHash;
        query = newQuery;
    }
}
