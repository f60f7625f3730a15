package dev.weir.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsDiscoveryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "st.title('new st.App(1)')",
                "// const app = new st.App('main.js')",
                "/* const app = new st.App('main.js') */ st.text(1)",
                "const text = `new st.App('main.js')`;",
                "const pattern = /[/]new st.App(/;",
                "const half = total / 2; // new st.App() / 2",
                "class App {}; const app = new App();"
            })
    void whatOnlySpeaksOfAnAppIsAScript(String source) {
        assertThat(JsDiscovery.find(source)).isEmpty();
    }

    @Test
    void theVariableIsFoundWhateverItsName() {
        assertThat(JsDiscovery.find("const quay = new st.App('main.js')")).hasValue("quay");
        assertThat(JsDiscovery.find("let a = 1 / 2, quay\n = new st . App ('main.js')"))
                .hasValue("quay");
        assertThat(JsDiscovery.find("const s = 'a\\'b'; var app = new st.App('main.js')"))
                .hasValue("app");
        assertThat(JsDiscovery.find("const { App } = st; const quay = new App('main.js')"))
                .hasValue("quay");
        assertThat(JsDiscovery.find("const { App: A, Route } = st; const quay = new A('main.js')"))
                .hasValue("quay");
    }

    @Test
    void ofSeveralAppIsTakenFirstAndThenStreamlitApp() {
        assertThat(JsDiscovery.find("const a = new st.App(''); const streamlit_app = new st.App('')"))
                .hasValue("streamlit_app");
        assertThat(JsDiscovery.find("const streamlit_app = new st.App(''); const app = new st.App('')"))
                .hasValue("app");
        assertThat(JsDiscovery.find("const b = new st.App(''); const a = new st.App('')"))
                .hasValue("b");
    }

    @Test
    void anAppWithoutANameAndOneInsideAFunctionHaveNone() {
        assertThat(JsDiscovery.find("new st.App('main.js')")).hasValue("");
        assertThat(JsDiscovery.find("function make() { const app = new st.App('') } make()"))
                .hasValue("");
    }
}
