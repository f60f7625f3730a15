package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.ClientState;
import dev.weir.wire.ForwardMsg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Session state over the end of a server and the start of the next, as {@code weir.keepSessions} promises it. */
class RestartedSessionTest {

    private static final String EVERYTHING = "weir-everything";

    @TempDir
    Path folder;

    private App python(String source) throws IOException {
        return kept(
                App.script(Files.writeString(folder.resolve("app.py"), source).toString()));
    }

    private static App kept(App app) {
        return app.toBuilder()
                .mountPath("/restarted")
                .config("weir.keepSessions", "true")
                .build();
    }

    private static Browser open(TestServer server) {
        return Browser.open(server.url("/restarted"));
    }

    private static Browser resume(TestServer server, String session) {
        return Browser.open(server.url("/restarted"), WireOptions.ordinary().resuming(session));
    }

    @Test
    void whatAPythonScriptKeepsIsThereAgainInTheSameTypes() throws IOException {
        App app = python("""
                import streamlit as st, datetime as d, decimal
                values = dict(
                    none=None, yes=True, number=7, big=10**30, part=0.5, endless=float("inf"), text="Ahoi'\\n", raw=b"\\x00\\xff",
                    items=[1, [2, "3"]], pair=(1, (2,)), some={3, 4}, frozen=frozenset({5}), empty=set(), table={"a": 1, 2: None, (3, 4): [5]},
                    day=d.date(2026, 11, 29), time=d.time(12, 30), moment=d.datetime(2026, 11, 29, 8, 0, 1, 5),
                    instant=d.datetime(2026, 1, 1, tzinfo=d.timezone.utc), span=d.timedelta(days=-1, microseconds=3),
                    money=decimal.Decimal("1.10"), complex=1+2j)
                if "saved" not in st.session_state:
                    st.session_state.saved = True
                    for key, value in values.items():
                        st.session_state[key] = value
                    st.write("first")
                else:
                    bad = [k for k, v in values.items() if st.session_state[k] != v or type(st.session_state[k]) is not type(v)]
                    st.write(f"again {bad}")
                """);
        String session;
        try (TestServer server = TestServer.serving(app);
                Browser browser = open(server)) {
            assertThat(browser.texts()).containsExactly("first");
            session = browser.sessionId();
        }
        try (TestServer server = TestServer.serving(app);
                Browser browser = resume(server, session)) {
            assertThat(browser.sessionId()).isEqualTo(session);
            assertThat(browser.texts()).containsExactly("again []");
        }
    }

    @Test
    void whatCannotBeWrittenDownIsLeftOutAndTheRestIsThere() throws IOException {
        App app = python("""
                import streamlit as st, collections
                class Ship: pass
                st.write(str(sorted(st.session_state.keys())))
                st.session_state.setdefault("name", "Vineta")
                st.session_state.ship = Ship()
                st.session_state.counter = collections.Counter("aab")
                ring = []
                ring.append(ring)
                st.session_state.ring = ring
                """);
        String session;
        try (TestServer server = TestServer.serving(app);
                Browser browser = open(server)) {
            session = browser.sessionId();
        }
        try (TestServer server = TestServer.serving(app);
                Browser browser = resume(server, session)) {
            assertThat(browser.texts()).containsExactly("['name']");
        }
    }

    @Test
    void javaScriptAndJavaKeepTheirsToo() throws IOException {
        App script =
                kept(App.script(Files.writeString(folder.resolve("app.js"), """
                if (!st.session_state.list) Object.assign(st.session_state,
                    { list: [1, { a: 2n }], map: new Map([[1, "one"]]), set: new Set([4]), day: new Date(5), ship: new (class Ship {})() });
                else {
                    const s = st.session_state;
                    st.text(String([s.list[1].a === 2n, s.map.get(1), s.set.has(4), s.day.getTime(), typeof s.ship]));
                }
                """).toString()));
        App function = kept(App.of(st -> {
            st.text("List " + st.state().find("list", java.util.List.class));
            st.text("Sum " + st.state().update("sum", 1, n -> n + 1));
            st.state().put("list", java.util.List.of(1, java.util.Map.of("a", Duration.ofSeconds(3))));
            st.state().put("page", folder);
        }));
        assertThat(textsAfterRestart(script)).isEqualTo("[true,one,true,5,undefined]");
        assertThat(textsAfterRestart(function)).isEqualTo("[List Optional[[1, {a=PT3S}]], Sum 3]");
    }

    private static String textsAfterRestart(App app) {
        String session;
        try (TestServer server = TestServer.serving(app);
                Browser browser = open(server)) {
            session = browser.sessionId();
        }
        try (TestServer server = TestServer.serving(app);
                Browser browser = resume(server, session)) {
            return browser.texts().toString();
        }
    }

    @Test
    void aScriptFindsTheValueOfAWidgetBeforeItDrawsIt() throws IOException {
        App app = python("""
                import streamlit as st
                st.write(f"Before: {st.session_state.get('name', 'nobody')}")
                if st.toggle("With name", value=True):
                    st.text_input("Name", key="name")
                """);
        String session;
        try (TestServer server = TestServer.serving(app);
                Browser browser = open(server)) {
            browser.set("Name", "Ada");
            session = browser.sessionId();
        }
        try (TestServer server = TestServer.serving(app);
                Browser browser = resume(server, session)) {
            assertThat(browser.texts()).contains("Before: Ada");
            browser.set("With name", false).rerun();
            assertThat(browser.texts()).contains("Before: nobody");
        }
    }

    @Test
    void aPageThatWaitsIsAskedToRunAndRunsOnce() throws IOException {
        App app = python("""
                import streamlit as st
                st.session_state.runs = st.session_state.get("runs", 0) + 1
                st.write(f"Run {st.session_state.runs}")
                """);
        String session;
        try (TestServer server = TestServer.serving(app);
                Browser browser = open(server)) {
            session = browser.sessionId();
        }
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.connect(
                        server.url("/restarted"), WireOptions.ordinary().resuming(session))) {
            ForwardMsg asking = browser.awaitMessage(ForwardMsg::hasAutoRerun);
            assertThat(asking.getAutoRerun().getFragmentId()).isEqualTo(EVERYTHING);
            ClientState answer = browser.rerunMessage().getRerunScript().toBuilder()
                    .setFragmentId(EVERYTHING)
                    .setIsAutoRerun(true)
                    .build();
            browser.send(
                    browser.rerunMessage().toBuilder().setRerunScript(answer).build());
            browser.send(
                    browser.rerunMessage().toBuilder().setRerunScript(answer).build());
            browser.awaitMessage(ForwardMsg::hasStopAutoRerun);
            browser.awaitRun();
            assertThat(browser.texts()).containsExactly("Run 2");
            assertThat(browser.rerun().texts()).containsExactly("Run 3");
        }
    }

    @Test
    void nobodyElseGetsTheSessionAndNobodyGetsItTwice() throws IOException {
        App app = python("""
                import streamlit as st
                st.session_state.runs = st.session_state.get("runs", 0) + 1
                st.write(f"Run {st.session_state.runs} {st.user.get('email')}")
                """).toBuilder()
                .config("server.trustedUserHeaders", "{\"X-Email\": \"email\"}")
                .build();
        WireOptions ann = WireOptions.ordinary().header("X-Email", "ann");
        String session;
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.open(server.url("/restarted"), ann)) {
            session = browser.sessionId();
        }
        try (TestServer server = TestServer.serving(app)) {
            try (Browser bob = Browser.open(
                    server.url("/restarted"),
                    WireOptions.ordinary().header("X-Email", "bob").resuming(session))) {
                assertThat(bob.sessionId()).isNotEqualTo(session);
                assertThat(bob.texts()).containsExactly("Run 1 bob");
            }
            try (Browser again = Browser.open(server.url("/restarted"), ann.resuming(session))) {
                assertThat(again.texts()).containsExactly("Run 2 ann");
            }
        }
    }

    @Test
    void withoutTheOptionASessionEndsWithItsServer() throws IOException {
        App app =
                python("import streamlit as st\nst.write(str(len(st.session_state)))\nst.session_state.a = 1\n")
                        .toBuilder()
                        .config("weir.keepSessions", "false")
                        .build();
        assertThat(textsAfterRestart(app)).isEqualTo("[0]");
    }
}
