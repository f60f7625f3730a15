/**
 * Golden trees: small Streamlit scripts and what Streamlit 1.62 sent to the browser for them, compared with what a server
 * under test sends. The cases are in {@code src/test/golden}; the README there describes their form.
 */
@NullMarked
package dev.weir.golden;

import org.jspecify.annotations.NullMarked;
