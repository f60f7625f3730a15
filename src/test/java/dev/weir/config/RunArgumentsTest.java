package dev.weir.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunArgumentsTest {
    private static RunArguments parse(String line) {
        return RunArguments.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }

    @Test
    void takesOptionsBeforeAndAfterTheTarget() {
        RunArguments run = parse("--server.port 8502 app.py --server.address=127.0.0.1 one -- --two 3");
        assertThat(run.target()).contains("app.py");
        assertThat(run.flags())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("server.port", List.of("8502"), "server.address", List.of("127.0.0.1")));
        assertThat(run.script()).containsExactly("one", "--two", "3");
    }

    @Test
    void takesASwitchWithAndWithoutItsValue() {
        assertThat(parse("--server.headless app.py").flags()).containsEntry("server.headless", List.of("true"));
        assertThat(parse("--server.headless false app.py").flags()).containsEntry("server.headless", List.of("false"));
        assertThat(parse("--server.headless false app.py").target()).contains("app.py");
        assertThat(parse("app.py --server.headless").flags()).containsEntry("server.headless", List.of("true"));
    }

    @Test
    void collectsRepeatedOptions() {
        assertThat(parse("a --server.folderWatchList x --server.folderWatchList y")
                        .flags())
                .containsEntry("server.folderWatchList", List.of("x", "y"));
    }

    @Test
    void leavesTheTargetOpen() {
        assertThat(parse("").target()).isEmpty();
        assertThat(parse("--help").help()).isTrue();
    }

    @Test
    void suggestsTheNearestForAnUnknownOption() {
        assertThatThrownBy(() -> parse("app.py --server.prot 1"))
                .isInstanceOf(ConfigException.class)
                .hasMessage("No such option: --server.prot. Did you mean --server.port?");
        assertThatThrownBy(() -> parse("app.py --port 1")).hasMessageContaining("Did you mean --server.port?");
        assertThatThrownBy(() -> parse("app.py -x")).hasMessageStartingWith("No such option: -x. Options are");
    }

    @Test
    void saysWhichOptionLacksItsValue() {
        assertThatThrownBy(() -> parse("app.py --server.port"))
                .hasMessage("Option --server.port needs a whole number.");
        assertThatThrownBy(() -> parse("app.py --server.port -- x")).hasMessageContaining("needs a whole number");
    }
}
