/** What of Streamlit there is, and what is otherwise. */
@NullMarked
package dev.weir.compatibility;

import org.jspecify.annotations.NullMarked;
