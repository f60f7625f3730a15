package dev.weir.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void readsValuesOfEveryKindAndDepth() throws IOException {
        Path path = file("secrets.toml", """
                token = "not a real token"
                list = [1, 2, 3]
                [db]
                port = 5432
                [db.deep]
                flag = true
                """);
        Secrets secrets = Secrets.load(List.of(path));
        assertThat(secrets.find("token")).contains("not a real token");
        assertThat(secrets.find("list")).contains(List.of(1L, 2L, 3L));
        assertThat(secrets.find("db", "port")).contains(5432L);
        assertThat(secrets.find("db", "deep", "flag")).contains(true);
        assertThat(secrets.find("db", "none")).isEmpty();
        assertThat(secrets.find("token", "none")).isEmpty();
    }

    @Test
    void letsALaterFileReplaceTheNamesOfAnEarlierOne() throws IOException {
        Path user = file("user.toml", "a = 1\nb = 1\n");
        Path project = file("project.toml", "b = 2\n");
        assertThat(Secrets.load(List.of(user, project, folder.resolve("missing")))
                        .asMap())
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 1L, "b", 2L));
    }

    @Test
    void readsAFileForEachSecretInAFolder() throws IOException {
        file("mount/token", "abc\n");
        file("mount/db/user", "crew");
        file("mount/..data/token", "older");
        assertThat(Secrets.load(List.of(folder.resolve("mount"))).asMap())
                .containsExactlyInAnyOrderEntriesOf(Map.of("token", "abc", "db", Map.of("user", "crew")));
    }

    @Test
    void saysWhereItLookedOnlyWhenAsked() {
        Secrets none = Secrets.load(List.of(folder.resolve("secrets.toml")));
        assertThat(none.arePresent()).isFalse();
        assertThat(none.environment()).isEmpty();
        assertThatThrownBy(() -> none.find("token"))
                .isInstanceOf(SecretNotFoundException.class)
                .hasMessage("No secrets found. Valid paths for a secrets.toml file or secret directories are: "
                        + folder.resolve("secrets.toml"));
    }

    @Test
    void namesTheLineOfBrokenToml() throws IOException {
        Path path = file("secrets.toml", "a = 1\nb = = 2\n");
        assertThatThrownBy(() -> Secrets.load(List.of(path)).asMap())
                .isInstanceOf(SecretNotFoundException.class)
                .hasMessageStartingWith("Error parsing secrets file at " + path + ":2");
    }

    @Test
    void givesTextsAndNumbersAtTheTopToTheEnvironment() {
        Secrets secrets = Secrets.of(Map.of("name", "x", "port", 1, "flag", true, "db", Map.of("user", "crew")));
        assertThat(secrets.environment()).containsExactlyInAnyOrderEntriesOf(Map.of("name", "x", "port", "1"));
    }

    @Test
    void takesADeployersSecretsOverTheFiles() {
        Secrets none = Secrets.load(List.of());
        assertThat(none.with(Map.of("a", 1)).find("a")).contains(1);
        assertThat(none.with(Map.of()).arePresent()).isFalse();
        assertThat(Secrets.of(Map.of("a", 1)).with(Map.of("a", 2)).find("a")).contains(2);
        assertThatThrownBy(() -> Secrets.of(Map.of("a", Map.of(1, 2)))).hasMessageContaining("must be text, not 1");
    }

    @Test
    void keepsValuesOutOfItsText() {
        assertThat(Secrets.of(Map.of("token", "hush"))).hasToString("Secrets[token]");
    }
}
