package dev.weir.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.weir.JavaJar;
import dev.weir.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that {@code weir war} packed, one in each language, side by side in a server as it comes, and a person who opens each. */
class PackedAppsIT {

    private static final Path APPS = Path.of("src/test/apps/packed");

    /** How long a loaded machine may take for what a quiet one does at once. */
    private static final double PATIENCE_MILLIS = 60_000;

    /** For a WAR that does not start, on a loaded machine. */
    private static final Duration DEPLOYMENT = Duration.ofMinutes(5);

    @TempDir
    private static Path folder;

    private static StockServer server;
    private static Chromium chromium;

    @BeforeAll
    static void deployAllThree() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = new Chromium();
        JavaJar java = new JavaJar(folder.resolve("cache"));
        server = Servers.chosen();
        server.start();
        deploy(java, "quay");
        deploy(java, "ferry", "--slim");
        deploy(java, "pilot", "--slim");
    }

    private static void deploy(JavaJar java, String name, String... words) throws IOException {
        // Beside the server's folder: a WAR appears there by a link.
        Path war = server.base.resolve(name + ".war");
        java.pack(APPS.resolve(name), war, words);
        server.deploy(war, name);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.stop();
    }

    @AfterEach
    void nothingCameFromAnotherHostAndNothingFailed() {
        assertThat(chromium.strangers()).isEmpty();
        assertThat(chromium.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"quay,Quay in Python", "ferry,Ferry in JavaScript", "pilot,Pilot in Java"})
    void thePageIsDrawnWithWhatWasBesideTheScriptAndAWidgetReruns(String name, String title) {
        Page page = chromium.open(server.url(name).toString());
        assertThat(heading(page, title)).isVisible();
        assertThat(page.getByText("12 berths, high water")).isVisible();
        assertThat(page.getByText("Tons are 40")).isVisible();
        page.getByRole(AriaRole.SLIDER).press("ArrowRight");
        assertThat(page.getByText("Tons are 41")).isVisible();
        page.close();
    }

    @ParameterizedTest
    @CsvSource({"quay", "ferry", "pilot"})
    void aDeepLinkOpensItsPageAndAStaticFileIsServed(String name) {
        Page page = chromium.open(server.url(name) + "/Tides");
        assertThat(heading(page, "Tides")).isVisible();
        APIResponse chart = page.request().get(server.url(name) + "/app/static/chart.txt");
        assertThat(chart.status()).isEqualTo(200);
        assertThat(chart.text()).isEqualTo("The chart of " + name + "\n");
        page.close();
    }

    @Test
    void anAppInOneJavaFileHasItsRoutes() {
        assertThat(new Client().get(URI.create(server.url("pilot") + "/berths")).body())
                .isEqualTo("12");
    }

    @Test
    void aWarWithoutTheLanguageOfItsScriptSaysWhatIsMissing() throws IOException {
        Path war = server.base.resolve("bare.war");
        new JavaJar(folder.resolve("cache")).pack(APPS.resolve("quay"), war, "--thin");
        Files.createLink(server.dropFolder().resolve("bare.war"), war);
        URI health = URI.create(server.url("bare") + "/_stcore/health");
        Client client = new Client();
        StockServer.await(DEPLOYMENT, () -> client.get(health).statusCode() == 503);
        assertThat(client.get(health).statusCode()).isEqualTo(503);
        assertThat(Files.readString(server.log())).contains("Python is missing for", "library folder");
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
