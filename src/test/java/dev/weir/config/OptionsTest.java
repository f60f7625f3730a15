package dev.weir.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OptionsTest {
    /** The options of Streamlit 1.62 as measured: names, kinds and defaults. */
    private static JsonNode measured() throws Exception {
        try (InputStream in = Objects.requireNonNull(OptionsTest.class.getResourceAsStream("options-1.62.json"))) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void areStreamlitsOptionsAndWeirsOwnAndNoOthers() throws Exception {
        List<String> names = new ArrayList<>();
        measured().fieldNames().forEachRemaining(names::add);
        assertThat(Options.all().stream().map(Option::key).filter(k -> !k.startsWith("weir.")))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void haveStreamlitsDefaults() throws Exception {
        List<String> different = new ArrayList<>();
        measured().properties().forEach(entry -> {
            JsonNode fallback = entry.getValue().path("default");
            if (!entry.getValue().path("computed").asBoolean() && !fallback.isObject()) {
                Object ours =
                        Options.find(entry.getKey()).flatMap(Option::fallback).orElse("null");
                String theirs = fallback.isTextual() ? fallback.asText() : fallback.toString();
                if (!theirs.equals(new ObjectMapper().valueToTree(ours).toString()) && !theirs.equals(ours)) {
                    different.add(entry.getKey() + ": " + theirs + " but " + ours);
                }
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void sayWhatTheyDo() {
        assertThat(Options.all()).allSatisfy(option -> assertThat(option.help()).endsWith("."));
    }

    @Test
    void takeListsFromOneTextAndOtherwiseOneValue() {
        assertThat(OptionType.TEXTS.split(" captain\n  pilot ")).containsExactly("captain", "pilot");
        assertThat(OptionType.TEXT.split("Two words")).containsExactly("Two words");
        assertThat(OptionType.PHRASES.split("<meta name='a' />")).containsExactly("<meta name='a' />");
        assertThat(OptionType.TEXTS.join(List.of("captain", "pilot"))).isEqualTo("captain pilot");
        assertThat(OptionType.PHRASES.join(List.of("<hr>", "<br>"))).isEqualTo("<hr> <br>");
        assertThat(OptionType.INT.join(List.of("50", "60"))).isEqualTo("60");
    }

    @Test
    void haveVariablesInSnakeCase() {
        assertThat(List.of(
                                "server.enableCORS",
                                "server.maxUploadSize",
                                "theme.light.sidebar.primaryColor",
                                "weir.javascriptContexts")
                        .stream()
                        .map(key -> Options.find(key).orElseThrow().variable()))
                .containsExactly(
                        "STREAMLIT_SERVER_ENABLE_CORS",
                        "STREAMLIT_SERVER_MAX_UPLOAD_SIZE",
                        "STREAMLIT_THEME_LIGHT_SIDEBAR_PRIMARY_COLOR",
                        "WEIR_JAVASCRIPT_CONTEXTS");
    }
}
