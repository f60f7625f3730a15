package dev.weir.golden.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The stream was written by pyarrow in two batches, one column for each type; the values beside it are what it held. */
class ArrowTablesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "arrow");

    @Test
    void readsEveryTypeThatPyarrowWrites() throws IOException {
        JsonNode want = new JsonMapper().readTree(Files.readString(FOLDER.resolve("every-type.json")));
        JsonNode got = ArrowTables.read(ByteString.copyFrom(Files.readAllBytes(FOLDER.resolve("every-type.arrows"))));
        assertThat(got.toPrettyString()).isEqualTo(want.toPrettyString());
    }

    @Test
    void takesNoBytesForATableWithoutColumns() {
        assertThat(ArrowTables.read(ByteString.EMPTY)).hasToString("{\"columns\":[],\"index\":[]}");
    }

    @Test
    void refusesAStreamThatIsCutShort() throws IOException {
        ByteString whole = ByteString.copyFrom(Files.readAllBytes(FOLDER.resolve("every-type.arrows")));
        assertThatThrownBy(() -> ArrowTables.read(whole.substring(0, 1000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends within a message");
    }
}
