package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.weir.App;
import dev.weir.cli.EmbeddedServer;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo's gallery: every page by day, at night and on a phone. What is on the pages stands in the interfaces. */
class GalleryTest implements GalleryOfElements, GalleryOfWidgets, GalleryOfChoices {

    private static final double PATIENCE_MILLIS = 60_000;

    /** An interpreter starts before the first page is there, on a busy machine in more than a minute. */
    private static final double START_MILLIS = 240_000;

    private static final int PHONE_WIDTH = 390;

    /** What scrolls on a page; one with a chat at its bottom has another, which follows what is said. */
    private static final String SCROLLING = "[data-testid=stMain], [data-testid=stAppScrollToBottomContainer]";

    /** Darker than this is dark, of 255. */
    private static final int DARK = 64;

    private static EmbeddedServer server;
    private static Chromium chromium;
    private static GalleryTab tab;

    @BeforeAll
    static void openTheGallery() {
        Config config = ConfigSources.ofProcess()
                .withFlags(Map.of("server.port", List.of("0"), "server.address", List.of("127.0.0.1")))
                .load();
        App demo = App.builder()
                .script(Path.of("src/main/hello/hello.py").toAbsolutePath())
                .build();
        server = new EmbeddedServer(
                        config,
                        new WeirApps(List.of(demo), app -> Apps.configOf(app, Map.of()), new Runners()),
                        Optional.empty())
                .start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = new Chromium();
        tab = open(ColorScheme.LIGHT, 1280);
    }

    @AfterAll
    static void closeTheGallery() {
        chromium.close();
        server.close();
    }

    private static GalleryTab open(ColorScheme scheme, int width) {
        Page page = chromium.open(
                server.url().toString(),
                o -> o.setColorScheme(scheme)
                        .setViewportSize(width, 844)
                        .setPermissions(List.of("camera", "microphone")));
        assertThat(page.getByText("Ahoy!")).isVisible(new IsVisibleOptions().setTimeout(START_MILLIS));
        return new GalleryTab(chromium, page);
    }

    @Override
    public GalleryTab tab() {
        return tab;
    }

    @Test
    void everyPageIsDarkWherePeopleWishSo() {
        GalleryTab dark = open(ColorScheme.DARK, 1280);
        for (Map.Entry<String, String> entry : pages(dark).entrySet()) {
            dark.visit(entry.getKey(), entry.getValue());
            Object brightness = dark.byId("stApp")
                    .evaluate("e => Math.max(...getComputedStyle(e).backgroundColor.match(/\\d+/g).slice(0, 3))");
            assertThat(((Number) brightness).intValue()).as(entry.getKey()).isLessThan(DARK);
            dark.noException(entry.getKey().equals("status") ? 1 : 0);
        }
        dark.page().close();
    }

    @Test
    void everyPageFitsAPhoneAndTheMenuOpensByItsButton() {
        GalleryTab phone = open(ColorScheme.LIGHT, PHONE_WIDTH);
        assertThat(phone.page().getByText("Column types")).not().isInViewport();
        phone.byId("stExpandSidebarButton").click();
        Locator link = phone.byId("stSidebarNav").getByText("Column types");
        assertThat(link).isInViewport();
        link.click();
        assertThat(phone.page().locator("h1").first()).hasText("Column types");
        phone.byId("stSidebarCollapseButton").getByRole(AriaRole.BUTTON).click();
        assertThat(link).not().isInViewport();
        for (Map.Entry<String, String> entry : pages(phone).entrySet()) {
            phone.visit(entry.getKey(), entry.getValue());
            Object wide = phone.page()
                    .locator(SCROLLING)
                    .evaluate("e => Math.max(e.scrollWidth, document.documentElement.scrollWidth)");
            assertThat(((Number) wide).intValue()).as(entry.getKey()).isLessThanOrEqualTo(PHONE_WIDTH);
            phone.noException(entry.getKey().equals("status") ? 1 : 0);
        }
        phone.page().close();
    }

    /** The gallery's pages in the menu: the name in the address, and the title. */
    private static Map<String, String> pages(GalleryTab tab) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Locator link :
                tab.byId("stSidebarNav").locator("a[href*='/gallery-']").all()) {
            String address = link.getAttribute("href");
            pages.put(
                    address.substring(address.lastIndexOf("gallery-") + "gallery-".length()),
                    link.locator("p").textContent());
        }
        assertThat(pages).hasSizeGreaterThan(20);
        return pages;
    }
}
