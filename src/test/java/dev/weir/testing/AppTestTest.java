package dev.weir.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link AppTest}, as Java tests use it. */
class AppTestTest {

    /** However busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void aFunctionIsRunAndItsWidgetsAreSet() {
        try (AppTest at = AppTest.fromFunction(st -> {
            int age = st.slider("Age", 0, 130);
            st.write("You are " + age);
            if (st.button("Greet")) {
                st.success("Hello");
            }
        })) {
            at.defaultTimeout(PATIENCE).run();
            assertThat(at.markdown().values()).containsExactly("You are 0");
            assertThat(at.slider().get(0).setValue(40).run().markdown().values())
                    .containsExactly("You are 40");
            at.button().withLabel("Greet").click().run();
            assertThat(at.success().get(0).value()).isEqualTo("Hello");
            assertThat(at.button().get(0).value()).isEqualTo(true);
            assertThat(at.exception()).isEmpty();
        }
    }

    @Test
    void aPythonScriptIsRunAndItsOptionsAreChosenByTheirValues() {
        try (AppTest at = AppTest.fromString("""
                import streamlit as st
                st.title("Fleet")
                st.selectbox("Ship", [1, 2, 3], format_func=lambda n: f"No. {n}", key="ship")
                st.session_state.seen = st.session_state.get("seen", 0) + 1
                st.sidebar.text_input("Name", "Ada")
                st.metric("Draught", "3 m", "-1")
                st.write(st.secrets["token"])
                """)) {
            at.secrets().put("token", "T");
            at.sessionState().set("seen", 4);
            at.defaultTimeout(PATIENCE).run();
            assertThat(at.exception().values()).isEmpty();
            assertThat(at.title().values()).containsExactly("Fleet");
            assertThat(at.selectbox("ship").options()).containsExactly("No. 1", "No. 2", "No. 3");
            assertThat(at.selectbox("ship").setValue(2).run().selectbox("ship").value())
                    .isEqualTo(2L);
            assertThat(at.sessionState().get("seen")).isEqualTo(6L);
            assertThat(at.sidebar().textInput().values()).isEqualTo(List.of("Ada"));
            assertThat(at.metric().get(0).field("delta")).isEqualTo("-1");
            assertThat(at.markdown().values()).containsExactly("T");
            assertThatThrownBy(() -> at.selectbox("ship").setValue(9))
                    .hasMessageContaining("9 is not in list")
                    .hasMessageContaining("No. 3");
        }
    }

    @Test
    void aJavaScriptFileIsRunAsItWouldBeServed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("app.js"), """
                const knots = st.number_input("Knots", { value: 4 });
                st.text(`${knots} knots`);
                if (st.button("Sail")) throw new Error("no wind");
                """);
        try (AppTest at = AppTest.fromFile(file)) {
            at.defaultTimeout(PATIENCE).run();
            assertThat(at.text().values()).containsExactly("4 knots");
            assertThat(at.numberInput().get(0).setValue(7).run().text().values())
                    .containsExactly("7 knots");
            at.button().get(0).click().run();
            assertThat(at.exception().get(0).value()).isEqualTo("no wind");
        }
    }

    @Test
    void anAppFileIsTestedWithItsScriptItsLifespanAndItsSecrets(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("harbour.py"), "piers = 0");
        Files.writeString(folder.resolve("page.py"), """
                import streamlit as st
                import harbour
                st.text(f"{st.secrets['port']} has {harbour.piers} piers")
                """);
        Path file = Files.writeString(folder.resolve("app.py"), """
                from contextlib import asynccontextmanager
                import harbour
                import streamlit as st

                @asynccontextmanager
                async def lifespan(app):
                    harbour.piers = 3
                    yield

                app = st.App("page.py", lifespan=lifespan, secrets={"port": "Kiel"})
                """);
        try (AppTest at = AppTest.fromFile(file)) {
            at.defaultTimeout(PATIENCE).run();
            assertThat(at.exception().values()).isEmpty();
            assertThat(at.text().values()).containsExactly("Kiel has 3 piers");
        }
    }

    @Test
    void aRunThatTakesTooLongIsStopped() {
        try (AppTest at = AppTest.fromString("while True: pass\n")) {
            assertThatThrownBy(() -> at.run(Duration.ofSeconds(1)))
                    .isInstanceOf(AppTestTimeoutException.class)
                    .hasMessage("AppTest script run timed out after 1(s)");
        }
    }
}
