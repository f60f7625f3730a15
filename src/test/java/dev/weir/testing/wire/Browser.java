package dev.weir.testing.wire;

import dev.weir.wire.AppPage;
import dev.weir.wire.BackMsg;
import dev.weir.wire.ClientState;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsg.ScriptFinishedStatus;
import dev.weir.wire.WidgetState;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One browser tab at an app, as far as the server can tell: time zone UTC, locale en-US, light theme, not embedded.
 *
 * <pre>{@code
 * try (Browser browser = Browser.open(url)) {
 *   browser.set("Name", "Ada").click("Greet");
 *   assertThat(browser.texts()).contains("Hello Ada");
 * }
 * }</pre>
 *
 * Every action waits until the run it causes has finished. Not for use by several threads.
 */
public final class Browser implements AutoCloseable {
    private static final Pattern NTH = Pattern.compile("(.*)#(\\d+)", Pattern.DOTALL);

    private final HttpClient http;
    private final boolean ownsHttp;
    private final WidgetMemory memory = new WidgetMemory();
    private final URI app;
    private final WireSocket socket;
    private final Conversation conversation;
    private final Transfers transfers;
    private Optional<ScriptFinishedStatus> status = Optional.empty();

    private Browser(HttpClient http, boolean ownsHttp, URI app, WireOptions options) {
        this.http = http;
        this.ownsHttp = ownsHttp;
        this.app = app;
        this.socket = WireSocket.open(http, app, options);
        this.conversation = new Conversation(socket, options);
        this.transfers = new Transfers(http, app, options.timeout());
    }

    /** Opens the app's page and waits for the first run. */
    public static Browser open(URI app) {
        return open(app, WireOptions.ordinary());
    }

    public static Browser open(URI app, WireOptions options) {
        Browser browser = connect(app, options);
        browser.begin(options.pageName());
        return browser;
    }

    /** Opens the socket only: nothing runs until {@link #begin}. */
    public static Browser connect(URI app, WireOptions options) {
        return new Browser(newHttpClient(), true, app, options);
    }

    /** As {@link #connect(URI, WireOptions)}, with a client from {@link #newHttpClient} that many browsers share. */
    public static Browser connect(HttpClient shared, URI app, WireOptions options) {
        return new Browser(shared, false, app, options);
    }

    /** A client of HTTP/1.1 only: some servers answer an offer of HTTP/2 on a request with a body by 400. */
    public static HttpClient newHttpClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Asks for the first run, at the page with this URL path (empty string: the default page). */
    public Browser begin(String pageName) {
        BackMsg message = rerunMessage(pageName, "", List.of());
        status = Optional.of(conversation.run(message));
        memory.follow(widgets());
        return this;
    }

    public Browser set(String name, @Nullable Object value) {
        return act(a -> a.set(name, value));
    }

    public Browser click(String name) {
        return act(a -> a.click(name));
    }

    public Browser upload(String name, Upload... files) {
        return act(a -> a.upload(name, List.of(files), ""));
    }

    public Browser dismiss(String title) {
        return act(a -> a.dismiss(title));
    }

    public Browser query(String query) {
        return act(a -> a.query(query));
    }

    public Browser goTo(String page) {
        return act(a -> a.page(page));
    }

    public Browser rerun() {
        return act(Action::rerun);
    }

    /** Does several things at once, as with {@code set} and {@code click} of one submission. */
    public Browser act(Consumer<Action> what) {
        conversation.startAnew();
        Action action = new Action(this, memory);
        what.accept(action);
        status = Optional.empty();
        if (action.needsRun()) {
            Optional<String> cleared = action.submittedForm().filter(this::clearsOnSubmit);
            status = Optional.of(conversation.run(rerunMessage("", action.fragment(), action.triggers())));
            cleared.ifPresent(form -> memory.reset(form, widgets()));
            memory.follow(widgets());
        }
        return this;
    }

    /** What a press on a download button fetches. */
    public Download download(String name) {
        return transfers.get(find(name).text("url"));
    }

    /** The answer to a GET below the app's address, such as a media file's. */
    public Download get(String path) {
        return transfers.get(path);
    }

    /** Sends anything, without waiting. */
    public Browser send(BackMsg message) {
        socket.send(message);
        return this;
    }

    /** Sends a message and takes what comes until something fulfils the condition. */
    public ForwardMsg ask(BackMsg message, Predicate<ForwardMsg> condition) {
        return send(message).awaitMessage(condition);
    }

    public ForwardMsg awaitMessage(Predicate<ForwardMsg> condition) {
        return conversation.until(condition);
    }

    /** Waits for a run that somebody else asked for to finish. */
    public Browser awaitRun() {
        status = Optional.of(conversation.finish());
        memory.follow(widgets());
        return this;
    }

    /**
     * A widget by its label or title, else by its key or placeholder; {@code NAME#1} is the second of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Widget find(String name) {
        Matcher m = NTH.matcher(name);
        String plain = m.matches() ? m.group(1) : name;
        int nth = m.matches() ? Integer.parseInt(m.group(2)) : 0;
        List<Widget> labelled = widgets().stream().filter(w -> w.isNamed(plain)).toList();
        List<Widget> hits = labelled.isEmpty()
                ? widgets().stream().filter(w -> w.isKeyedOrHinted(plain)).toList()
                : labelled;
        if (nth >= hits.size()) {
            throw new IllegalArgumentException("no widget " + name + "; there are "
                    + widgets().stream().map(Widget::label).toList());
        }
        return hits.get(nth);
    }

    /** Everything on the page that has an identity, in the order of the page. */
    public List<Widget> widgets() {
        return tree().walk().flatMap(n -> Widget.of(n).stream()).toList();
    }

    public ElementTree tree() {
        return conversation.tree();
    }

    /** What a person reads on the page; see {@link ElementTree#texts}. */
    public List<String> texts() {
        return tree().texts();
    }

    /** How the run of the last action ended; empty where the action caused none. */
    public Optional<ScriptFinishedStatus> status() {
        return status;
    }

    /** All messages since the last action began, as they came. */
    public List<ForwardMsg> messages() {
        return List.copyOf(conversation.sequence());
    }

    public String sessionId() {
        return conversation.sessionId();
    }

    /** The query string that the address line shows. */
    public String query() {
        return conversation.query();
    }

    public List<AppPage> pages() {
        return conversation.pages();
    }

    /** The socket itself, for what no well-behaved browser does. */
    public WireSocket socket() {
        return socket;
    }

    /** The message that asks for a run of everything as the page stands. */
    public BackMsg rerunMessage() {
        return rerunMessage("", "", List.of());
    }

    private BackMsg rerunMessage(String pageName, String fragment, List<WidgetState> triggers) {
        BackMsg.Builder message = BackMsg.newBuilder();
        ClientState.Builder state = message.getRerunScriptBuilder();
        state.setQueryString(conversation.query())
                .setPageScriptHash(conversation.pageHash())
                .setPageName(pageName)
                .setFragmentId(fragment)
                .addAllCachedMessageHashes(conversation.cachedHashes());
        state.getContextInfoBuilder()
                .setTimezone("UTC")
                .setTimezoneOffset(0)
                .setLocale("en-US")
                .setUrl(app.toString())
                .setIsEmbedded(false)
                .setColorScheme("light");
        Stream.concat(memory.values().stream(), triggers.stream()).forEach(state.getWidgetStatesBuilder()::addWidgets);
        return message.build();
    }

    private boolean clearsOnSubmit(String form) {
        return tree().all("form").stream()
                .map(dev.weir.wire.Block.Form.class::cast)
                .anyMatch(f -> f.getFormId().equals(form) && f.getClearOnSubmit());
    }

    AppPage page(String name) {
        return pages().stream()
                .filter(p -> name.equals(p.getUrlPathname()) || name.equals(p.getPageName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page " + name + " among "
                        + pages().stream().map(AppPage::getUrlPathname).toList()));
    }

    Conversation conversation() {
        return conversation;
    }

    Transfers transfers() {
        return transfers;
    }

    @Override
    public void close() {
        socket.close();
        if (ownsHttp) {
            http.shutdownNow();
        }
    }
}
