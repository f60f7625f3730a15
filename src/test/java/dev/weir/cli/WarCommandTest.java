package dev.weir.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into a WAR, and what stays out of it. */
class WarCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void unpackedWeir() throws IOException {
        for (String file : List.of(
                "WeirLauncher.class",
                "META-INF/MANIFEST.MF",
                "META-INF/context.xml",
                "WEB-INF/lib/weir-0.jar",
                "WEB-INF/lib/js-language-1.jar",
                "WEB-INF/lib/python-language-1.jar",
                "WEB-INF/lib/polyglot-1.jar",
                "WEB-INF/lib/icu4j-1.jar",
                "WEB-INF/lib/jersey-server-3.jar",
                "WEB-INF/launcher/tomcat-embed-core-11.jar",
                "WEB-INF/app/another.py",
                "WEB-INF/classes/Another.class")) {
            write("weir/" + file);
        }
    }

    private void write(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
    }

    private Path pack(String target, WarSize size) {
        return pack(target, folder.resolve("out/app.war"), size);
    }

    private Path pack(String target, Path war, WarSize size) {
        new WarCommand(new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(
                        new Webapp(folder.resolve("weir")),
                        new WarArguments(folder.resolve(target).toString(), Optional.of(war), size));
        return war;
    }

    private static List<String> entries(Path war) throws IOException {
        try (JarFile jar = new JarFile(war.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String content(Path war, String name) throws IOException {
        try (JarFile jar = new JarFile(war.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aScriptGoesAlongWithAllThatIsBesideItButToolsAndSecrets() throws IOException {
        for (String file : List.of(
                "app.py",
                "model.py",
                "pages/1_Tides.py",
                "static/chart.svg",
                ".streamlit/config.toml",
                ".streamlit/secrets.toml",
                ".git/HEAD",
                ".env",
                "__pycache__/model.pyc",
                "old.war")) {
            write("quay/" + file);
        }
        Path war = pack("quay", WarSize.FULL);
        assertThat(entries(war))
                .filteredOn(name -> name.startsWith("WEB-INF/app/"))
                .containsExactly(
                        "WEB-INF/app/.streamlit/config.toml",
                        "WEB-INF/app/app.py",
                        "WEB-INF/app/model.py",
                        "WEB-INF/app/pages/1_Tides.py",
                        "WEB-INF/app/static/chart.svg");
        assertThat(entries(war))
                .contains("WeirLauncher.class", "META-INF/context.xml", "WEB-INF/lib/weir-0.jar")
                .doesNotContain("WEB-INF/classes/Another.class", "WEB-INF/web.xml");
        assertThat(content(war, "META-INF/MANIFEST.MF")).contains("Main-Class: WeirLauncher");
        assertThat(said()).contains("app.py and 4 files", "secrets.toml", "STREAMLIT_SECRETS_FILES", "java -jar");
    }

    @Test
    void packagesOfTheVirtualEnvironmentGoAlongAndCompiledOnesAreNamed() throws IOException {
        String packages = "quay/.venv/lib/python3.12/site-packages/";
        for (String file : List.of("tides/__init__.py", "tides/__init__.pyc", "numpy/core.so")) {
            write(packages + file);
        }
        write("quay/app.py");
        assertThat(entries(pack("quay/app.py", WarSize.FULL)))
                .contains("WEB-INF/app/.venv/Lib/site-packages/tides/__init__.py")
                .noneMatch(name -> name.endsWith(".pyc"));
        assertThat(said()).contains("will not load: numpy (numpy/core.so)");
    }

    @Test
    void aScriptThatNoServerLooksForIsNamedInTheWebXml() throws IOException {
        write("quay/harbour & quay.js");
        Path war = pack("quay/harbour & quay.js", WarSize.FULL);
        assertThat(content(war, "WEB-INF/web.xml"))
                .contains("<param-name>weir.script</param-name><param-value>harbour &amp; quay.js</param-value>");
    }

    @Test
    void slimLeavesOutWhatTheScriptIsNotWrittenIn() throws IOException {
        write("py/app.py");
        write("js/app.js");
        write("java/app.java");
        assertThat(entries(pack("py", WarSize.SLIM)))
                .contains("WEB-INF/lib/python-language-1.jar", "WEB-INF/lib/icu4j-1.jar")
                .doesNotContain("WEB-INF/lib/js-language-1.jar");
        assertThat(entries(pack("js", WarSize.SLIM)))
                .contains("WEB-INF/lib/js-language-1.jar", "WEB-INF/lib/icu4j-1.jar")
                .doesNotContain("WEB-INF/lib/python-language-1.jar");
        assertThat(entries(pack("java", WarSize.SLIM)))
                .contains("WEB-INF/lib/weir-0.jar")
                .noneMatch(name -> name.matches(".*/(python|js|icu4j).*"));
    }

    @Test
    void slimKeepsTheLanguagesOfScriptsThatAnAppInJavaMayServe() throws IOException {
        write("java/app.java");
        write("java/main.py");
        assertThat(entries(pack("java", WarSize.SLIM)))
                .contains("WEB-INF/lib/python-language-1.jar", "WEB-INF/lib/icu4j-1.jar")
                .doesNotContain("WEB-INF/lib/js-language-1.jar");
    }

    @Test
    void thinHasNoLanguageAndDoesNotStartByItself() throws IOException {
        write("quay/app.py");
        Path war = pack("quay", WarSize.THIN);
        assertThat(entries(war))
                .filteredOn(name -> !name.startsWith("WEB-INF/app/"))
                .containsExactly(
                        "META-INF/MANIFEST.MF",
                        "META-INF/context.xml",
                        "WEB-INF/lib/jersey-server-3.jar",
                        "WEB-INF/lib/weir-0.jar");
        assertThat(content(war, "META-INF/MANIFEST.MF")).doesNotContain("Main-Class");
        assertThat(said()).contains("*-1.jar").doesNotContain("java -jar");
    }

    @Test
    void whoeverMayReadNewFilesMayReadTheWarSuchAsAServersUser() throws IOException {
        write("quay/app.py");
        assertThat(Files.getPosixFilePermissions(pack("quay", WarSize.FULL)))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("quay/app.py")));
    }

    @Test
    void requirementsThatNobodyInstalledAreTold() throws IOException {
        write("quay/app.py");
        write("quay/requirements.txt");
        pack("quay", WarSize.FULL);
        assertThat(said()).contains("requirements.txt", "in " + folder.resolve("quay"), "python3 -m venv .venv");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedBeforeAnythingIs() throws IOException {
        write("quay/app.py");
        assertThatThrownBy(() -> pack("quay", folder.resolve("quay"), WarSize.FULL))
                .hasMessageContaining("-o " + folder.resolve("quay/app.war"));
        assertThatThrownBy(() -> pack("quay", folder.resolve("app.zip"), WarSize.FULL))
                .hasMessageContaining("-o " + folder.resolve("app.zip.war"));
        assertThatThrownBy(() -> pack("quay", folder.resolve("quay/app.py/app.war"), WarSize.FULL))
                .hasMessageContaining(folder.resolve("quay/app.py") + " is no folder; name another place");
    }

    @Test
    void aScriptThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> pack("quay/harbor.py", WarSize.FULL))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("does not exist: " + folder.resolve("quay/harbor.py"));
    }

    @Test
    void aFolderWithoutAnAppIsNamedAndNothingIsWritten() throws IOException {
        write("quay/harbour.py");
        assertThatThrownBy(() -> pack("quay", WarSize.FULL))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("app.py, app.js, app.java, streamlit_app.py")
                .hasMessageContaining("weir war " + folder.resolve("quay") + "/NAME.py");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void wordsThatAreNotUnderstoodAreNamed() {
        assertThatThrownBy(() -> WarArguments.parse(List.of("app.py", "-o"))).hasMessageContaining("-o needs a file");
        assertThatThrownBy(() -> WarArguments.parse(List.of("app.py", "--slender")))
                .hasMessageContaining("--slender")
                .hasMessageContaining("--slim");
        assertThatThrownBy(() -> WarArguments.parse(List.of("app.py", "--slim", "--thin")))
                .hasMessageContaining("--slim or --thin");
        assertThatThrownBy(() -> WarArguments.parse(List.of("--slim"))).hasMessageContaining("which script");
    }
}
