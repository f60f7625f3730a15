package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.wire.BackMsg;
import dev.weir.wire.BackendOperationRequest;
import dev.weir.wire.BackendOperationResponse;
import dev.weir.wire.DeferredFileRequestPayload;
import dev.weir.wire.DownloadButton;
import dev.weir.wire.ForwardMsg;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Download buttons whose data is a function. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeferredDownloadTest {

    private final AtomicInteger made = new AtomicInteger();

    private final TestServer server = TestServer.serving(App.of(st -> {
        Supplier<Object> number = () -> "number " + made.incrementAndGet();
        Supplier<Object> broken = () -> {
            throw new IllegalStateException("no paper");
        };
        Supplier<Object> drawing = () -> {
            st.text("drawn");
            return "x";
        };
        st.downloadButton("Number", number, o -> o.fileName("n.txt"));
        st.downloadButton("Broken", broken);
        st.downloadButton("Drawing", drawing);
    }));

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theFileIsMadeEachTimeItIsAskedFor() {
        try (Browser browser = Browser.open(server.url())) {
            int before = made.get();
            assertThat(server.text(ask(browser, 0).getDeferredFile().getUrl())).isEqualTo("number " + (before + 1));
            assertThat(server.text(ask(browser, 0).getDeferredFile().getUrl())).isEqualTo("number " + (before + 2));
        }
    }

    @Test
    void aFunctionThatFailsOrDrawsIsToldToTheBrowser() {
        try (Browser browser = Browser.open(server.url())) {
            assertThat(ask(browser, 1).getErrorMsg()).contains("no paper");
            assertThat(ask(browser, 2).getErrorMsg()).contains("cannot draw");
            assertThat(browser.texts()).doesNotContain("drawn");
        }
    }

    @Test
    void aFileOfNobodyIsRefused() {
        try (Browser browser = Browser.open(server.url())) {
            assertThat(ask(browser, "unknown").getErrorMsg()).contains("no longer offered");
        }
    }

    private static BackendOperationResponse ask(Browser browser, int button) {
        DownloadButton shown = browser.messages().stream()
                .filter(ForwardMsg::hasDelta)
                .map(m -> m.getDelta().getNewElement())
                .filter(e -> e.hasDownloadButton())
                .map(e -> e.getDownloadButton())
                .skip(button)
                .findFirst()
                .orElseThrow();
        return ask(browser, shown.getDeferredFileId());
    }

    private static BackendOperationResponse ask(Browser browser, String file) {
        BackMsg question = BackMsg.newBuilder()
                .setBackendOperationRequest(BackendOperationRequest.newBuilder()
                        .setRequestId("r")
                        .setDeferredFile(DeferredFileRequestPayload.newBuilder().setFileId(file)))
                .build();
        return browser.ask(question, ForwardMsg::hasBackendOperationResponse).getBackendOperationResponse();
    }
}
