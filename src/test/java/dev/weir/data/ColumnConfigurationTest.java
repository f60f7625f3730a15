package dev.weir.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnConfigurationTest {
    private static Map<Object, @Nullable Object> mapping(Object key, @Nullable Object value) {
        Map<Object, @Nullable Object> mapping = new LinkedHashMap<>();
        mapping.put(key, value);
        return mapping;
    }

    private static String json(Object key, @Nullable Object value) {
        return ColumnConfiguration.of(mapping(key, value)).json();
    }

    @Test
    void takesTextAsLabelAndNoneAsHidden() {
        assertThat(json("tons", "Weight")).isEqualTo("{\"tons\":{\"label\":\"Weight\"}}");
        assertThat(json("tons", null)).isEqualTo("{\"tons\":{\"hidden\":true}}");
        assertThat(ColumnConfiguration.of(null).json()).isEqualTo("{}");
    }

    @Test
    void leavesOutWhatIsNoneAtEveryDepth() {
        Map<Object, @Nullable Object> type = mapping("step", 0.1);
        type.put("format", null);
        Map<Object, @Nullable Object> column = mapping("type_config", type);
        column.put("help", null);
        column.put("options", List.of("a", 1));
        assertThat(json("n", column)).isEqualTo("{\"n\":{\"type_config\":{\"step\":0.1},\"options\":[\"a\",1]}}");
    }

    @Test
    void namesColumnsByPositionForNumbers() {
        assertThat(json(0, "first")).isEqualTo("{\"_pos:0\":{\"label\":\"first\"}}");
    }

    @Test
    void hidesTheIndexBesidesWhatElseIsSaidOfIt() {
        ColumnConfiguration configuration = ColumnConfiguration.of(mapping("_index", "No."));
        assertThat(configuration.hasIndex()).isTrue();
        configuration.hideIndex(true);
        assertThat(configuration.json()).isEqualTo("{\"_index\":{\"label\":\"No.\",\"hidden\":true}}");
    }

    @Test
    void refusesOtherKindsOfConfiguration() {
        assertThatThrownBy(() -> json("a", 3))
                .hasMessage("Invalid column config for column `a`. Expected `None`, `str` or `dict`, but got `<class"
                        + " 'int'>`.");
        assertThatThrownBy(() -> ColumnConfiguration.of("x")).hasMessageContaining("must be a mapping");
    }

    @Test
    void readsJsonAndSaysNothingOfBrokenJson() {
        assertThat(JsonText.read("{\"a\": [1, null]}")).isPresent();
        assertThat(JsonText.read("{\"a\": ")).isEmpty();
        assertThat(JsonText.read("null")).isEmpty();
    }
}
