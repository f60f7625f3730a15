package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import dev.weir.golden.arrow.ArrowTables;
import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.wire.BackMsg;
import dev.weir.wire.BackendOperationRequest;
import dev.weir.wire.BackendOperationResponse;
import dev.weir.wire.Dataframe;
import dev.weir.wire.DataframeChunkRequestPayload;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.LazyDataframe;
import dev.weir.wire.SortState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tables of which the browser gets what is looked at: of a table in memory and of a query that stays in DuckDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LazyTableTest {

    private static final int ROWS = 200_000;

    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "data"), "weir.data");
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(server.urlOf("lazy"));
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private List<Dataframe> tables() {
        assertThat(browser.tree().exceptions()).isEmpty();
        return browser.tree().all("dataframe").stream()
                .map(Dataframe.class::cast)
                .toList();
    }

    private LazyDataframe lazy(int table) {
        return tables().get(table).getLazyData();
    }

    private static DataframeChunkRequestPayload.Builder chunk(LazyDataframe of, long offset) {
        return DataframeChunkRequestPayload.newBuilder()
                .setSourceId(of.getSourceId())
                .setOffset(offset)
                .setLimit(of.getPageSize());
    }

    private static SortState.Builder by(String column, SortState.SortDirection direction) {
        return SortState.newBuilder().setColumn(column).setDirection(direction);
    }

    private static BackendOperationResponse ask(Browser browser, DataframeChunkRequestPayload.Builder wanted) {
        BackMsg question = BackMsg.newBuilder()
                .setBackendOperationRequest(
                        BackendOperationRequest.newBuilder().setRequestId("r").setDataframeChunk(wanted))
                .build();
        return browser.ask(question, ForwardMsg::hasBackendOperationResponse).getBackendOperationResponse();
    }

    private JsonNode rows(DataframeChunkRequestPayload.Builder wanted) {
        BackendOperationResponse answer = ask(browser, wanted);
        assertThat(answer.getErrorMsg()).isEmpty();
        assertThat(answer.getDataframeChunk().getSourceId()).isEqualTo(wanted.getSourceId());
        assertThat(answer.getDataframeChunk().getOffset()).isEqualTo(wanted.getOffset());
        return ArrowTables.read(answer.getDataframeChunk().getArrowData().getData());
    }

    private static List<String> column(JsonNode table, int column) {
        return table.get("columns")
                .get(column)
                .get("values")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void thePageCarriesTheFirstThousandRowsOnly() {
        for (int table : List.of(0, 1)) {
            LazyDataframe shown = lazy(table);
            assertThat(shown.getRowCount()).isEqualTo(ROWS);
            assertThat(shown.getPageSize()).isEqualTo(1000);
            assertThat(shown.getSortable()).isTrue();
            ByteString first = shown.getInitialChunk().getData();
            assertThat(column(ArrowTables.read(first), 0))
                    .hasSize(1000)
                    .startsWith("0", "1")
                    .endsWith("999");
            assertThat(tables().get(table).hasArrowData()).isFalse();
        }
        assertThat(browser.messages().stream()
                        .mapToLong(Message::getSerializedSize)
                        .sum())
                .isLessThan(1_000_000);
    }

    @Test
    void theLastRowsComeWithTheirNumbers() {
        for (int table : List.of(0, 1)) {
            JsonNode last = rows(chunk(lazy(table), ROWS - 1000));
            assertThat(column(last, 1)).hasSize(1000).startsWith("ship 199000").endsWith("ship 199999");
            assertThat(last.get("index").get(0).get("values").get(999).asLong()).isEqualTo(199_999);
            assertThat(column(rows(chunk(lazy(table), ROWS)), 1)).isEmpty();
        }
    }

    @Test
    void aColumnSortsAllRowsNotThoseThatAreShown() {
        for (int table : List.of(0, 1)) {
            JsonNode greatest = rows(chunk(lazy(table), 0).setSort(by("number", SortState.SortDirection.DESCENDING)));
            assertThat(column(greatest, 0)).startsWith("199999", "199998").endsWith("199000");
            JsonNode missing =
                    rows(chunk(lazy(table), ROWS - 1000).setSort(by("tons", SortState.SortDirection.DESCENDING)));
            assertThat(column(missing, 3)).containsOnly("null");
        }
    }

    @Test
    void shorterDataIsLazyIfTheScriptSaysSo() {
        List<Dataframe> tables = tables();
        assertThat(tables.get(2).hasLazyData()).as("1000 rows, lazy=True").isFalse();
        assertThat(tables.get(3).getLazyData().getRowCount())
                .as("1001 rows, lazy=True")
                .isEqualTo(1001);
        assertThat(tables.get(4).hasLazyData()).as("2000 rows, lazy=False").isFalse();
        assertThat(tables.get(6).hasLazyData()).as("selections").isFalse();
        assertThat(browser.texts())
                .contains("200000 rows")
                .anyMatch(t -> t.contains("`lazy=True`") && t.contains("on_select"));
    }

    @Test
    void aRerunKeepsWhatTheBrowserHasOfATable() {
        String before = lazy(0).getSourceId();
        browser.click("Again");
        assertThat(lazy(0).getSourceId()).isEqualTo(before);
    }

    @Test
    void aCachedFunctionOffersItsRowsToTheNextSession() {
        try (Browser next = Browser.open(server.urlOf("lazy"))) {
            browser.close();
            browser = next;
            assertThat(column(rows(chunk(lazy(5), 1000)), 0)).startsWith("1000");
        }
        browser = Browser.open(server.urlOf("lazy"));
    }

    @Test
    void rowsOfAnotherSessionAndRowsBeforeTheFirstAreRefused() {
        try (Browser other = Browser.open(server.urlOf("lazy"))) {
            assertThat(ask(other, chunk(lazy(0), 0)).getErrorMsg()).contains("no longer offered");
        }
        assertThat(ask(browser, chunk(lazy(0), -1)).getErrorMsg()).contains("no rows before the first");
    }
}
