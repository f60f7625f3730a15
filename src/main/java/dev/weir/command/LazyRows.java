package dev.weir.command;

import dev.weir.data.ArrowStream;
import dev.weir.data.RowSource;
import dev.weir.data.Table;
import dev.weir.data.TableException;
import dev.weir.data.TableRows;
import dev.weir.wire.ArrowData;
import dev.weir.wire.Dataframe;
import dev.weir.wire.LazyDataframe;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of {@code st.dataframe} get to the browser: all at once, or the first ones and others as it scrolls. The limits are those
 * of Streamlit 1.62: tables of more than {@value #AUTO_ROWS} rows load lazily by themselves, queries that were not read yet from
 * {@value #AUTO_QUERY_ROWS} on, anything of more than {@value #FORCED_ROWS} with {@code lazy=True}. What people select is told by its
 * place in the table, which sorting on the server moves: such tables are sent whole.
 *
 * @param shown what the browser gets now
 * @param source what it asks for later; null if that is nothing
 */
record LazyRows(Table shown, @Nullable RowSource source) {

    private static final int AUTO_ROWS = 150_000;
    private static final int AUTO_QUERY_ROWS = 10_000;
    private static final int FORCED_ROWS = 1_000;

    /** Rows of one answer. */
    private static final int PAGE = 1_000;

    static LazyRows of(Args args, boolean selectable) {
        Object wish = args.raw("lazy");
        if (Boolean.TRUE.equals(wish) && selectable) {
            throw StreamlitException.api(
                    "`lazy=True` cannot be used with `on_select`: selections are told by position, which"
                            + " sorting on the server changes. Set `on_select=\"ignore\"`, or leave out `lazy=True`.");
        }
        Object raw = args.language().rows(args.raw("data"));
        if (raw instanceof RowSource query) {
            return ofQuery(query, wish, selectable);
        }
        Table table = TableData.of(args, "data");
        int most = Boolean.TRUE.equals(wish)
                ? FORCED_ROWS
                : Boolean.FALSE.equals(wish) || !(raw instanceof Table) ? Integer.MAX_VALUE : AUTO_ROWS;
        return selectable || table.rows() <= most ? new LazyRows(table, null) : ofSource(new TableRows(table));
    }

    /** A query that is not read in parts is read up to the limit from which on it would be, as Streamlit does it. */
    private static LazyRows ofQuery(RowSource query, @Nullable Object wish, boolean selectable) {
        int most = Boolean.TRUE.equals(wish) ? FORCED_ROWS : AUTO_QUERY_ROWS;
        if (selectable || Boolean.FALSE.equals(wish) || query.rows() <= most) {
            return new LazyRows(load(query, AUTO_QUERY_ROWS), null);
        }
        return ofSource(query);
    }

    private static LazyRows ofSource(RowSource source) {
        return new LazyRows(load(source, PAGE), source);
    }

    private static Table load(RowSource source, int rows) {
        try {
            return source.load(0, rows, Optional.empty());
        } catch (TableException e) {
            throw TableData.refused(e);
        }
    }

    /** The element with the rows in it. */
    Dataframe.Builder send(ScriptRun run, DeltaGenerator at) {
        ArrowData.Builder rows = ArrowData.newBuilder().setData(ArrowStream.encode(shown));
        if (source == null) {
            return Dataframe.newBuilder().setArrowData(rows);
        }
        return Dataframe.newBuilder()
                .setLazyData(LazyDataframe.newBuilder()
                        .setSourceId(offer(run, at, source))
                        .setRowCount(source.rows())
                        .setPageSize(PAGE)
                        .setAccessMode(LazyDataframe.AccessMode.RANDOM_ACCESS)
                        .setInitialChunk(rows)
                        .setSortable(true));
    }

    static String offer(ScriptRun run, DeltaGenerator at, RowSource source) {
        return run.offerRows(run.place(at).path().toString(), source);
    }
}
