package dev.weir.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Debian's Chromium, driven by Playwright; notes every request to another host and every error on the console. */
public final class Chromium implements AutoCloseable {

    /** How long a person would wait: interpreters start while the first page is open. */
    private static final int PATIENCE_MILLIS = 60_000;

    /** Of addresses that leave the browser; its own viewers have others. */
    private static final Set<String> NETWORK = Set.of("http", "https", "ws", "wss");

    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("weir.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--use-fake-device-for-media-stream",
                            "--no-first-run")));
    private final List<String> strangers = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    /** A tab of a person without cookies. */
    public Page open(String url) {
        return open(url, options -> {});
    }

    /** A tab of a person without cookies, whose screen, taste and permissions are as {@code settings} say. */
    Page open(String url, Consumer<Browser.NewContextOptions> settings) {
        Browser.NewContextOptions options = new Browser.NewContextOptions();
        settings.accept(options);
        BrowserContext person = browser.newContext(options);
        person.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = person.newPage();
        page.onRequest(r -> note(r.url()));
        page.onWebSocket(w -> note(w.url()));
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
        page.navigate(url);
        return page;
    }

    private void note(String url) {
        URI uri = URI.create(url.split("[?#]", 2)[0]);
        if (NETWORK.contains(uri.getScheme()) && !OURS.contains(uri.getHost())) {
            strangers.add(url);
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.text());
        }
    }

    /** Addresses asked for on other hosts. */
    public List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** Errors on the console, and uncaught ones. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
