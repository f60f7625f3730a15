package dev.weir.data;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of equal length and an index; immutable. What a script hands to {@code st.dataframe}, {@code st.table} or
 * a chart becomes one by {@link #of}; Java code may also build one from {@link Column}s.
 */
public final class Table {
    private final List<Column> columns;
    private final Map<String, Integer> places;
    private final Index index;
    private final int rows;
    private final Shape shape;
    private final RowOrders orders = new RowOrders();

    private Table(List<Column> columns, Index index, Shape shape) {
        this.columns = List.copyOf(columns);
        this.index = index;
        this.shape = shape;
        this.rows = index.values().size();
        this.places = new HashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (Column column : columns) {
            if (places.putIfAbsent(column.name(), places.size()) != null) {
                twice.add(column.name());
            }
            if (column.size() != rows) {
                throw new TableException("Column `" + column.name() + "` has " + column.size()
                        + " values where the table has " + rows + " rows.");
            }
        }
        if (!twice.isEmpty()) {
            throw new TableException("Duplicate column names found: " + PythonText.repr(List.copyOf(twice))
                    + ". Give every column a name of its own.");
        }
    }

    /**
     * A table from anything that has columns or rows: null (empty), a Table, a mapping (of lists, mappings or plain
     * values), a collection or array (of plain values, lists, mappings, records or {@link FieldRow}s), a record, a
     * {@link java.sql.ResultSet}, {@code SqlRows}, a {@code VectorSchemaRoot} of Arrow, or an iterator or stream, of which
     * at most {@value Tables#MAX_UNCOUNTED_ROWS} rows are taken.
     *
     * @throws TableException for a single plain value and other things without columns or rows
     */
    public static Table of(@Nullable Object data) {
        return Tables.from(data);
    }

    /** Whether {@link #of} can read an object of Java's that is no collection: a result of a query, vectors of Arrow. */
    public static boolean reads(Object value) {
        return Tables.isJavas(value);
    }

    /** A table of these columns with numbered rows. */
    public static Table ofColumns(List<? extends Column> columns) {
        return ofColumns(columns, Shape.TABLE);
    }

    /** The same for columns that were made from data of this shape. */
    public static Table ofColumns(List<? extends Column> columns, Shape shape) {
        int rows = columns.isEmpty() ? 0 : columns.getFirst().size();
        return new Table(List.copyOf(columns), new Index.Range(0, rows), shape);
    }

    static Table indexed(List<? extends Column> columns, Column index, Shape shape) {
        return new Table(List.copyOf(columns), new Index.Named(index), shape);
    }

    /** The same table with these values naming the rows. */
    public Table withIndex(Column values) {
        return new Table(columns, new Index.Named(values), shape);
    }

    /** These rows, in this order, numbered anew; a row may occur repeatedly. */
    public Table take(int... wanted) {
        return ofColumns(columns.stream().map(c -> c.take(wanted)).toList(), shape);
    }

    /** The numbers of the rows in an order, which is kept for the next who asks; empty if there is no such column. */
    Optional<int[]> ordered(RowSource.Order order) {
        return orders.of(this, order);
    }

    /** The columns of these names, in this order; names that are not there are passed over. */
    public Table select(List<String> names) {
        List<Column> chosen =
                names.stream().flatMap(name -> column(name).stream()).toList();
        return new Table(chosen, index, shape);
    }

    /** The columns in order, without the index. */
    public List<Column> columns() {
        return columns;
    }

    /** A column by name. */
    public Optional<Column> column(String name) {
        return Optional.ofNullable(places.get(name)).map(columns::get);
    }

    /** What names the rows. */
    public Index index() {
        return index;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** What the table was made from. */
    public Shape shape() {
        return shape;
    }

    @Override
    public String toString() {
        return "Table of " + rows + " rows: "
                + columns.stream().map(c -> c.name() + " " + c.type().text()).toList();
    }
}
