package dev.weir.command;

import dev.weir.data.Shape;
import java.util.Map;

/**
 * The columns of a table as a language hands them over in bulk.
 *
 * @param shape what the script's data looked like
 * @param columns by name, in order: {@code long[]}, {@code double[]} (not-a-number for None), a List of Boolean or of
 *     String (null for None), or a list of the script that has to be gone through
 */
public record BulkTable(Shape shape, Map<String, Object> columns) {}
