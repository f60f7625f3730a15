package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.JavaJar;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.BackMsg;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WARs without languages, side by side in a Tomcat that has these in its own library folder, as docs/servers.md says. */
class ThinWarIT {

    private static final String SCRIPT = """
            import streamlit as st

            st.text(f"{st.slider('Boats', 0, 9, 6)} boats")
            if "loop" in st.query_params:
                st.text("looping")
                while True:
                    pass
            """;

    @TempDir
    private static Path folder;

    private static StockServer server;

    /** The jars of the languages lie in {@code $CATALINA_BASE/lib}. */
    private static final class SharingTomcat extends ScriptedServer.Tomcat {

        SharingTomcat() {
            super(Path.of(System.getProperty("weir.tomcat")), Path.of("target/servers/thin-base"));
        }

        @Override
        void prepare() throws IOException {
            super.prepare();
            Path shared = Files.createDirectories(base.resolve("lib"));
            String ending = "-" + System.getProperty("weir.polyglot") + ".jar";
            try (ZipFile weir = new ZipFile(JavaJar.WEIR.toFile())) {
                for (ZipEntry jar : weir.stream()
                        .filter(entry -> entry.getName().endsWith(ending))
                        .toList()) {
                    Files.copy(
                            weir.getInputStream(jar),
                            shared.resolve(jar.getName().replaceFirst(".*/", "")));
                }
            }
        }
    }

    @BeforeAll
    static void deployThree() throws IOException {
        server = new SharingTomcat();
        server.start();
        Path script = Files.writeString(folder.resolve("app.py"), SCRIPT);
        server.deploy(completed(script), "classifier");
        packed(script, "python");
        packed(
                Files.writeString(folder.resolve("app.js"), "st.text(`${st.slider('Boats', 0, 9, 6)} boats`);"),
                "javascript");
    }

    /** What an overlay of the classifier {@code thin} with somebody's project is. */
    private static Path completed(Path script) throws IOException {
        Path war = server.base.resolve("classifier.war");
        Files.copy(Path.of(System.getProperty("weir.war.thin")), war);
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            Files.copy(
                    script,
                    Files.createDirectories(inside.getPath("WEB-INF/app")).resolve("app.py"));
        }
        return war;
    }

    private static void packed(Path script, String name) throws IOException {
        Path war = server.base.resolve(name + ".war");
        new JavaJar(folder.resolve("cache")).pack(script, war, "--thin");
        server.deploy(war, name);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void allServeTheirScriptsAtOnceAndTheLanguagesAreLoadedOnce() throws IOException {
        try (Browser classifier = Browser.open(server.url("classifier"));
                Browser python = Browser.open(server.url("python"));
                Browser javascript = Browser.open(server.url("javascript"))) {
            assertThat(classifier.set("Boats", 3).texts()).contains("3 boats");
            assertThat(python.set("Boats", 4).texts()).contains("4 boats");
            assertThat(javascript.set("Boats", 5).texts()).contains("5 boats");
        }
        assertThat(Files.readString(server.log())).doesNotContain("already loaded in another classloader");
    }

    @Test
    void anEndlessLoopIsStoppedInEachOfThem() {
        for (String name : new String[] {"classifier", "python"}) {
            URI url = server.url(name);
            try (Browser victim = Browser.connect(url, WireOptions.ordinary().startingWith("loop=1", ""))) {
                victim.send(victim.rerunMessage())
                        .awaitMessage(m ->
                                m.getDelta().getNewElement().getText().getBody().equals("looping"));
                victim.send(BackMsg.newBuilder().setStopScript(true).build()).awaitRun();
                assertThat(victim.query("").texts()).contains("6 boats");
            }
        }
    }
}
