package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapLayerTest {

    @Test
    void theZoomShowsAsManyDegreesAsThePointsAreApart() {
        assertThat(MapLayer.zoom(360)).isZero();
        assertThat(MapLayer.zoom(13.79)).isEqualTo(4);
        assertThat(MapLayer.zoom(0.3)).isEqualTo(10);
        assertThat(MapLayer.zoom(0)).as("points on one another").isEqualTo(12);
    }

    @Test
    void coloursAreTextOrNumbers() {
        assertThat(MapColors.of("#f00")).containsExactly(255, 0, 0, 255);
        assertThat(MapColors.of("#ff000080")).containsExactly(255, 0, 0, 128);
        assertThat(MapColors.of(List.of(1L, 2L, 3L))).containsExactly(1, 2, 3);
        assertThat(MapColors.of(List.of(1.0, 0.5, 0L))).containsExactly(255, 127, 0);
        assertThatThrownBy(() -> MapColors.of("rgb(1,2,3)"))
                .isInstanceOf(StreamlitException.class)
                .hasMessageContaining("'rgb(1,2,3)'");
    }
}
