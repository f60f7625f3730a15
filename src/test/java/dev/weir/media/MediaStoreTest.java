package dev.weir.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MediaStoreTest {

    private final MediaStore store = new MediaStore();
    private final Media tab = store.forSession("tab");

    @Test
    void whatTheWholePageShowsOutlivesAnyNumberOfFragmentRuns() {
        String picture = show("picture", "0-1");
        store.runEnded("tab", true);
        for (int i = 0; i < 5; i++) {
            store.runEnded("tab", false);
        }
        assertThat(isThere(picture)).isTrue();
    }

    @Test
    void aFragmentThatShowsOneFileAfterAnotherKeepsTheLastTwo() {
        String first = show("first", "0-1");
        store.runEnded("tab", false);
        String second = show("second", "0-1");
        store.runEnded("tab", false);
        String third = show("third", "0-1");
        store.runEnded("tab", false);
        assertThat(isThere(first)).isFalse();
        assertThat(isThere(second)).isTrue();
        assertThat(isThere(third)).isTrue();
    }

    @Test
    void whatAWholeRunDoesNotShowAnyMoreGoesWithTheRunAfterIt() {
        String old = show("old", "0-1");
        store.runEnded("tab", true);
        show("new", "0-1");
        store.runEnded("tab", true);
        assertThat(isThere(old)).isFalse();
    }

    @Test
    void aFileStaysWhileAnotherSessionShowsIt() {
        String shared = show("shared", "0-1");
        store.forSession("other").add(bytes("shared"), "text/plain", "0-1", "");
        store.dropSession("tab");
        assertThat(isThere(shared)).isTrue();
        store.dropSession("other");
        assertThat(isThere(shared)).isFalse();
    }

    private String show(String content, String coordinates) {
        return tab.add(bytes(content), "text/plain", coordinates, "");
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isThere(String url) {
        return store.find(url.substring("/media/".length())).isPresent();
    }
}
