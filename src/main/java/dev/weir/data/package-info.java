/**
 * Tables: what {@code st.dataframe}, {@code st.table} and the built-in charts are given, as typed columns over
 * primitive arrays, and the Arrow stream they leave as.
 *
 * <p>{@link dev.weir.data.Table#of} is the way in, {@link dev.weir.data.ArrowStream} the way out.
 */
@NullMarked
package dev.weir.data;

import org.jspecify.annotations.NullMarked;
