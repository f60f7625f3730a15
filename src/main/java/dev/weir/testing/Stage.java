package dev.weir.testing;

import dev.weir.App;
import dev.weir.command.Language;
import dev.weir.command.Uploads.UploadedFile;
import dev.weir.session.IdleState;
import dev.weir.session.Pages;
import dev.weir.session.Session;
import dev.weir.testing.wire.ElementTree;
import dev.weir.web.Rehearsal;
import dev.weir.web.RunnerFactory;
import dev.weir.wire.BackMsg;
import dev.weir.wire.ClientState;
import dev.weir.wire.FileUploaderState;
import dev.weir.wire.UploadedFileInfo;
import dev.weir.wire.WidgetState;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session of an app under test, without a browser: whoever tests, in Java or in Python, says what to send and sees the element tree
 * that the last run drew. For one thread.
 */
final class Stage implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    /** How long a run that was told to stop may take to obey: it is interrupted meanwhile, again and again. */
    private static final Duration STOP_TIME = Duration.ofSeconds(10);

    private final Map<String, Object> secrets = new LinkedHashMap<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Rehearsal rehearsal;
    private final Session session;
    private final Reading reading = new Reading();
    private final Map<String, WidgetState> reported = new LinkedHashMap<>();
    private final Map<String, Object> pressing = new HashMap<>();
    private Map<String, Object> pressed = Map.of();
    private String pageHash = "";

    Stage(App app, RunnerFactory runners) {
        this.rehearsal = new Rehearsal(app, runners, () -> secrets);
        this.session = rehearsal.connect(reading);
    }

    /** What the script finds in {@code st.secrets} instead of the app's own, unless it is empty. */
    Map<String, Object> secrets() {
        return secrets;
    }

    /** The address's query, before and after a run. */
    Map<String, List<String>> query() {
        return query;
    }

    IdleState state() {
        return session.idleState();
    }

    Language language() {
        return session.language();
    }

    /** What the last run drew; without children before the first. */
    ElementTree tree() {
        return reading.tree();
    }

    /** What a button, menu or chat input gave to the last run, unless the script asked to be run again without it. */
    Optional<Object> pressed(String id) {
        return Optional.ofNullable(pressed.get(id));
    }

    /**
     * Says what a widget reports in the next run.
     *
     * @param value what the script will see of it
     */
    void report(WidgetState state, @Nullable Object value) {
        reported.put(state.getId(), state);
        if (value != null && WidgetInput.isTrigger(state)) {
            pressing.put(state.getId(), value);
        }
    }

    /** Uploads files for the next run. */
    void upload(String id, List<UploadedFile> files) {
        FileUploaderState.Builder all = FileUploaderState.newBuilder();
        for (UploadedFile file : files) {
            UploadedFile kept = new UploadedFile(UUID.randomUUID().toString(), file.name(), file.type(), file.data());
            session.uploads().put(kept);
            UploadedFileInfo.Builder info = all.addUploadedFileInfoBuilder()
                    .setFileId(kept.fileId())
                    .setName(kept.name())
                    .setSize(kept.data().length);
            info.getFileUrlsBuilder().setFileId(kept.fileId());
        }
        WidgetState state = WidgetState.newBuilder()
                .setId(id)
                .setFileUploaderStateValue(all)
                .build();
        report(state, null);
    }

    /**
     * Goes to a page of the {@code pages/} folder; it is run by the next {@link #run}.
     *
     * @param path relative to the main script
     * @throws IllegalArgumentException if there is no such file
     */
    void switchPage(String path) {
        Path main = Path.of(rehearsal.script());
        Path page = main.resolveSibling(path).normalize();
        if (rehearsal.script().isEmpty() || !Files.isRegularFile(page)) {
            throw new IllegalArgumentException("Could not find page '" + path + "' relative to the main script '" + main
                    + "'. Resolved page path: '" + page + "'.");
        }
        pageHash = Pages.hash(page.toString());
    }

    /** Waits for the interpreter: its start is no part of a run. */
    void warmUp() {
        rehearsal.warmUp();
    }

    /**
     * Runs the script with what was reported since the last run.
     *
     * @throws AppTestTimeoutException if it takes longer
     */
    void run(Duration timeout) {
        CompletableFuture<@Nullable Void> ended = reading.begin();
        BackMsg.Builder message = BackMsg.newBuilder();
        ClientState.Builder state =
                message.getRerunScriptBuilder().setQueryString(queryString()).setPageScriptHash(pageHash);
        state.getContextInfoBuilder()
                .setTimezone("UTC")
                .setTimezoneOffset(0)
                .setLocale("en-US")
                .setColorScheme("light");
        reported.values().forEach(state.getWidgetStatesBuilder()::addWidgets);
        reported.clear();
        pressed = Map.copyOf(pressing);
        pressing.clear();
        session.receive(message.build());
        await(ended, timeout);
        reading.query().ifPresent(this::readQuery);
        if (reading.hasRunAgain()) {
            pressed = Map.of();
        }
        pageHash = reading.page();
    }

    private void await(CompletableFuture<@Nullable Void> ended, Duration timeout) {
        try {
            ended.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            session.receive(BackMsg.newBuilder().setStopScript(true).build());
            try {
                ended.get(STOP_TIME.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException stuck) {
                LOG.warn("The script does not stop and is left behind");
            } catch (InterruptedException i) {
                Thread.currentThread().interrupt();
            }
            throw new AppTestTimeoutException(timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private String queryString() {
        return query.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
                .collect(Collectors.joining("&"));
    }

    private void readQuery(String text) {
        query.clear();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                query.computeIfAbsent(decoded(parts[0]), key -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Ends the app with its interpreter. */
    @Override
    public void close() {
        rehearsal.close();
    }
}
