/**
 * Tests of apps without a server and without a browser, as {@code streamlit.testing.v1} has them: {@link dev.weir.testing.AppTest} runs an
 * app, and what it drew is found, read, set and clicked.
 */
@NullMarked
package dev.weir.testing;

import org.jspecify.annotations.NullMarked;
