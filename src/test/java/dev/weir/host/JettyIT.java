package dev.weir.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** An embedded Jetty, started from a main method. */
class JettyIT extends HostQuestions {
    JettyIT() {
        super("jetty");
    }

    /** They are forwarded below a mount path, and servers close the response behind a forward. */
    @Test
    void coreAnswersInsideThePythonMiddlewareOfAMountedAppArriveWhole() throws IOException, InterruptedException {
        HttpResponse<String> metrics = get("/guarded/_stcore/metrics");
        assertThat(metrics.headers().firstValue("X-Mark")).contains("guarded");
        assertThat(metrics.body()).endsWith("# EOF\n");
        assertThat(get("/guarded/_stcore/host-config").body()).startsWith("{").endsWith("}");
        assertThat(get("/guarded/_stcore/health").body()).isEqualTo("ok");
    }
}
