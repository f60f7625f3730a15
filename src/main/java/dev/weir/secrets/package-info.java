/** The secrets of an App: {@code .streamlit/secrets.toml}, read once, never logged. */
@NullMarked
package dev.weir.secrets;

import org.jspecify.annotations.NullMarked;
