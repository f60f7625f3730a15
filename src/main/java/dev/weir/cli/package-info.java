/** The command line: serves scripts with an embedded server, as {@code streamlit run} does. */
@NullMarked
package dev.weir.cli;

import org.jspecify.annotations.NullMarked;
