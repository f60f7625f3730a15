package dev.weir.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void takesEqualTreesForEqualWhateverTheOrderOfKeys() {
        assertThat(between("{'a': 1, 'b': [1.0, null]}", "{'b': [1, null], 'a': 1.0000000000001}"))
                .isEmpty();
    }

    @Test
    void namesThePathThroughElements() {
        assertThat(between("[{'element': 'text', 'body': 'x'}]", "[{'element': 'text', 'body': 'y'}]"))
                .contains("$[0]<text>.body: expected \"x\", found \"y\"");
    }

    @Test
    void tellsOfMissingAndUnexpectedFields() {
        assertThat(between("{'a': 1}", "{}")).contains("$.a: expected 1, not there");
        assertThat(between("{}", "{'a': 1}")).contains("$.a: not expected, found 1");
    }

    @Test
    void tellsOfListsOfOtherLengths() {
        assertThat(between("[1, 2]", "[1]")).contains("$: 2 expected, 1 found; missing: 2");
        assertThat(between("[1]", "[1, 2]")).contains("$: 1 expected, 2 found; too many: 2");
    }

    @Test
    void keepsTypesApart() {
        assertThat(between("1", "true")).isPresent();
        assertThat(between("0", "false")).isPresent();
        assertThat(between("1", "'1'")).isPresent();
        assertThat(between("null", "{}")).isPresent();
    }

    private static Optional<String> between(String want, String got) {
        try {
            return Difference.first(JSON.readTree(want.replace('\'', '"')), JSON.readTree(got.replace('\'', '"')), "$");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
