/** Reads Arrow streams, as the page does: for tests that ask what a table on the page shows. */
@NullMarked
package dev.weir.testing.arrow;

import org.jspecify.annotations.NullMarked;
