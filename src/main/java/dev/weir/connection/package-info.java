/** Databases over JDBC: {@code st.connection(NAME, type="sql")}. */
@NullMarked
package dev.weir.connection;

import org.jspecify.annotations.NullMarked;
