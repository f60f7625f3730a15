package dev.weir.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.command.WidgetSpec;
import dev.weir.command.WidgetSpec.Kind;
import dev.weir.wire.WidgetState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireValuesTest {

    private static final String ID = "$$ID-0-name";

    private static WidgetValues reported(WidgetState.Builder state) {
        WidgetValues values = new WidgetValues();
        values.take(List.of(state.setId(ID).build()));
        values.learn(
                new WidgetSpec(
                        ID,
                        "name",
                        Kind.STRING,
                        wire -> wire == null ? "default" : wire,
                        null,
                        List.of(),
                        Map.of(),
                        "",
                        null,
                        false),
                "");
        return values;
    }

    @Test
    void givesAWidgetWhatTheBrowserReports() {
        assertThat(reported(WidgetState.newBuilder().setStringValue("Ada")).get(ID))
                .isEqualTo("Ada");
    }

    @Test
    void takesAValueOfAnotherKindForNone() {
        assertThat(reported(WidgetState.newBuilder().setDoubleValue(4)).get(ID)).isEqualTo("default");
    }

    @Test
    void keepsAValueAsTheWidgetOfThatTimeReadIt() {
        WidgetValues values = reported(WidgetState.newBuilder().setStringValue("Ada"));
        values.settle();
        values.learn(
                new WidgetSpec(ID, "name", Kind.STRING, wire -> "other", null, List.of(), Map.of(), "", null, false),
                "");
        assertThat(values.get(ID)).isEqualTo("Ada");
    }
}
