package dev.weir.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PythonJsonTest {
    @Test
    void spacesAndOrdersAsPythonDoes() {
        assertThat(PythonJson.parse("{\"b\":[1,2.50],\"a\":null,\"c\":NaN,\"d\":\"\\u00e9\\n\\u0001\"}")
                        .map(PythonJson::write))
                .contains("{\"b\": [1, 2.5], \"a\": null, \"c\": NaN, \"d\": \"é\\n\\u0001\"}");
    }

    @Test
    void writesFloatsAsPythonDoes() {
        assertThat(PythonJson.number(1e15)).isEqualTo("1000000000000000.0");
        assertThat(PythonJson.number(1e16)).isEqualTo("1e+16");
        assertThat(PythonJson.number(1.25e-5)).isEqualTo("1.25e-05");
        assertThat(PythonJson.number(0.0001)).isEqualTo("0.0001");
        assertThat(PythonJson.number(-0.0)).isEqualTo("-0.0");
        assertThat(PythonJson.number(1.7976931348623157e308)).isEqualTo("1.7976931348623157e+308");
    }

    @Test
    void takesNothingElseForJson() {
        assertThat(PythonJson.parse("{'a': 1}")).isEmpty();
        assertThat(PythonJson.parse("")).isEmpty();
    }
}
