package dev.weir.command;

import dev.weir.data.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as a language hands them over in bulk.
 *
 * @param shape what the script's data looked like
 * @param columns by name, in order: {@code long[]}, {@code double[]} (not-a-number for None), a List of Boolean or of
 *     String (null for None), or a list of the script that has to be gone through
 * @param indexName what the labels of the rows are called, or ""
 * @param index the labels of the rows, as a column; null where they are numbered
 */
public record BulkTable(
        Shape shape,
        Map<String, Object> columns,
        String indexName,
        @Nullable Object index) {}
