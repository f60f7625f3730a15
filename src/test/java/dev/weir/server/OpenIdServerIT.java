package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.browser.AppWar;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chosen server signs people in by an OpenID Connect provider, with what server-configs has for that. */
class OpenIdServerIT {

    /** The WAR that {@code server-configs/wildfly/oidc.cli} names. */
    private static final String NAME = "analytics";

    /** More than from the provider home. */
    private static final int ENDLESS = 10;

    private static OpenIdProvider provider;

    private static StockServer server;

    @BeforeAll
    static void deploy(@TempDir Path folder) throws Exception {
        Optional<StockServer> configured = Servers.withOpenId();
        assumeTrue(configured.isPresent(), "server-configs has no OpenID Connect for " + Servers.name());
        server = configured.orElseThrow();
        provider = new OpenIdProvider(folder);
        server.environment.put("JDK_JAVA_OPTIONS", provider.trust());
        server.environment.put("OIDC_PROVIDER", provider.url());
        server.environment.put("OIDC_CLIENT_ID", OpenIdProvider.CLIENT);
        server.environment.put("OIDC_CLIENT_SECRET", OpenIdProvider.SECRET);
        server.environment.put("OIDC_HOST", "http://127.0.0.1:" + server.port);
        server.start();
        Path app = Path.of("src/test/apps/servers/openid");
        server.deploy(AppWar.ofRoot(Path.of("target", "servers-openid.war"), app, List.of()), NAME);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop();
        }
        if (provider != null) {
            provider.close();
        }
    }

    private static URI app() {
        return server.url(NAME);
    }

    /** The last answer on the way that begins at an address: it sends to the provider, or nowhere. */
    private static HttpResponse<String> follow(Visitor visitor, URI from) {
        HttpResponse<String> answer = visitor.get(from);
        for (int i = 0; i < ENDLESS; i++) {
            Optional<URI> next = answer.headers().firstValue("Location").map(answer.uri()::resolve);
            if (next.isEmpty() || next.get().toString().startsWith(provider.url())) {
                return answer;
            }
            answer = visitor.get(next.get());
        }
        throw new AssertionError("No end at " + answer.uri());
    }

    private static URI toProvider(Visitor visitor) {
        HttpResponse<String> answer = follow(visitor, URI.create(app() + "/auth/login"));
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())));
    }

    private static HttpResponse<String> signIn(Visitor visitor) {
        return follow(visitor, provider.signIn(toProvider(visitor)));
    }

    @Test
    void whoComesBackFromTheProviderHasANameAndTheRoleOfTheToken() {
        Visitor ada = new Visitor(app());
        assertThat(ada.page()).contains("In false undefined undefined");
        HttpResponse<String> home = signIn(ada);
        assertThat(home.statusCode()).as(home.body()).isEqualTo(200);
        assertThat(home.uri()).isEqualTo(URI.create(app() + "/"));
        assertThat(ada.page()).contains("In true ada pilot");
    }

    @Test
    void theAddressToComeBackToIsTheOneThatPeopleSee() {
        HttpResponse<String> sent = new Client()
                .get(
                        URI.create(app() + "/auth/login"),
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "apps.example",
                        "X-Forwarded-For",
                        "203.0.113.9");
        URI toProvider = URI.create(sent.headers().firstValue("Location").orElseThrow());
        // WildFly takes it from the proxy, Open Liberty from its environment.
        String seen = Servers.name().equals("wildfly")
                ? "https://apps.example/analytics/auth/login"
                : server.environment.get("OIDC_HOST") + "/oidcclient/redirect/weir";
        assertThat(OpenIdProvider.back(toProvider, "any").toString()).startsWith(seen + "?code=any");
    }

    @Test
    void whoLogsOutIsNobodyAgain() {
        Visitor ada = new Visitor(app());
        signIn(ada);
        assertThat(ada.page()).contains("In true ada pilot");
        assertThat(ada.get("/auth/logout").headers().firstValue("Location")).hasValue(app().getPath() + "/");
        assertThat(ada.page()).contains("In false undefined undefined");
    }

    @Test
    void aCodeThatTheProviderNeverGaveLetsNobodyIn() {
        Visitor mallory = new Visitor(app());
        HttpResponse<String> answer = follow(mallory, OpenIdProvider.back(toProvider(mallory), "guessed"));
        assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(200);
        assertThat(mallory.page()).contains("In false undefined undefined");
    }
}
