package dev.weir.command;

import dev.weir.connection.SqlInput;
import dev.weir.data.Column;
import dev.weir.data.ColumnType;
import dev.weir.data.Table;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table for a database: lists and mappings in it become JSON, spans of time their seconds. */
record TableInput(Table table) implements SqlInput {

    @Override
    public List<String> names() {
        return table.columns().stream().map(Column::name).toList();
    }

    @Override
    public List<String> types() {
        return table.columns().stream().map(c -> sql(c.type())).toList();
    }

    private static String sql(ColumnType type) {
        return switch (type) {
            case ColumnType.Int i -> i.signed() ? "bigint" : "hugeint";
            case ColumnType.Float() -> "double";
            case ColumnType.Decimal d -> "double";
            case ColumnType.Duration() -> "double";
            case ColumnType.Bool() -> "boolean";
            case ColumnType.Binary() -> "blob";
            case ColumnType.Date() -> "date";
            case ColumnType.Time() -> "time";
            case ColumnType.Timestamp(String zone) -> zone.isEmpty() ? "timestamp" : "timestamptz";
            case ColumnType.Dictionary(ColumnType words) -> sql(words);
            case ColumnType.ListOf l -> "json";
            case ColumnType.Struct s -> "json";
            case ColumnType.Text() -> "varchar";
            case ColumnType.Null() -> "varchar";
        };
    }

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public @Nullable Object value(int column, int row) {
        return table.columns().get(column).get(row).map(TableInput::plain).orElse(null);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case java.time.Duration span -> span.toNanos() / 1e9;
            case BigInteger number -> number.toString();
            case Map<?, ?> map -> dev.weir.data.JsonText.of(map);
            case Collection<?> list -> dev.weir.data.JsonText.of(list);
            default -> value;
        };
    }
}
