package dev.weir.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.data.RowSource;
import dev.weir.data.Table;
import dev.weir.data.TableRows;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSourcesTest {

    private final RowSources sources = new RowSources();
    private final RowSource ships = new TableRows(Table.of(List.of(1, 2)));
    private final RowSource ports = new TableRows(Table.of(List.of(3)));

    @Test
    void theSameRowsInTheSamePlaceKeepTheirId() {
        String id = sources.offer("[0, 1]", ships);
        sources.turn(true);
        assertThat(sources.offer("[0, 1]", ships)).isEqualTo(id);
        assertThat(sources.offer("[0, 2]", ships)).isNotEqualTo(id);
        assertThat(sources.offer("[0, 1]", ports)).isNotEqualTo(id);
    }

    @Test
    void aWholeRunForgetsWhatItDidNotOfferAgain() {
        String gone = sources.offer("[0, 1]", ships);
        sources.turn(true);
        String kept = sources.offer("[0, 2]", ports);
        assertThat(sources.find(gone)).contains(ships);
        sources.turn(true);
        assertThat(sources.find(gone)).isEmpty();
        assertThat(sources.find(kept)).contains(ports);
    }

    @Test
    void aFragmentLeavesTheRestOfThePageAlone() {
        String rest = sources.offer("[0, 1]", ships);
        String old = sources.offer("[0, 2, 0]", ships);
        sources.turn(true);
        String fresh = sources.offer("[0, 2, 0]", ports);
        sources.turn(false);
        assertThat(sources.find(rest)).contains(ships);
        assertThat(sources.find(fresh)).contains(ports);
        assertThat(sources.find(old)).isEmpty();
    }
}
