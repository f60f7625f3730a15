package dev.weir.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DeferredFilesTest {

    private final DeferredFiles files = new DeferredFiles();

    @Test
    void aFileIsOfferedInItsRunAndInTheNext() {
        String id = files.offer(() -> "/media/a.txt");
        assertThat(files.find(id).map(Supplier::get)).contains("/media/a.txt");
        files.turn();
        assertThat(files.find(id)).isPresent();
        files.turn();
        assertThat(files.find(id)).isEmpty();
    }

    @Test
    void eachOfferHasAnIdOfItsOwn() {
        assertThat(files.offer(() -> "a")).isNotEqualTo(files.offer(() -> "a"));
    }

    @Test
    void ofVeryManyInOneRunTheNewestStay() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i <= DeferredFiles.MOST; i++) {
            ids.add(files.offer(() -> "a"));
        }
        assertThat(files.find(ids.getFirst())).isEmpty();
        assertThat(files.find(ids.getLast())).isPresent();
    }
}
