package dev.weir.session;

import dev.weir.wire.EnvironmentInfo;
import dev.weir.wire.Initialize;
import dev.weir.wire.NewSession;
import dev.weir.wire.SessionStatus;
import dev.weir.wire.UserInfo;

/** The message that begins every run. */
final class Greeting {

    /** The Streamlit whose wire we speak: the frontend compares it with its own. */
    static final String STREAMLIT_VERSION = "1.62.0";

    private Greeting() {}

    static NewSession.Builder of(Session session, Rerun run, long number) {
        SessionSettings s = session.settings();
        NewSession.Builder out = NewSession.newBuilder()
                .setInitialize(Initialize.newBuilder()
                        .setUserInfo(UserInfo.getDefaultInstance())
                        .setEnvironmentInfo(EnvironmentInfo.newBuilder()
                                .setStreamlitVersion(STREAMLIT_VERSION)
                                .setPythonVersion("3.12")
                                .setServerOs(System.getProperty("os.name")))
                        .setSessionStatus(SessionStatus.newBuilder()
                                .setRunOnSave(session.runOnSave())
                                .setScriptIsRunning(true))
                        .setSessionId(session.id())
                        .setIsHello(s.hello()))
                .setScriptRunId(session.id() + "-" + number)
                .setName(s.name())
                .setMainScriptPath(s.mainScript())
                .setConfig(s.config())
                .setPageScriptHash(session.pages().currentHash())
                .addAllFragmentIdsThisRun(run.request().fragments())
                .setMainScriptHash(session.pages().mainHash());
        return s.hasTheme() ? out.setCustomTheme(s.theme()) : out;
    }
}
