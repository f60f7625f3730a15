/** Reads Arrow IPC streams for tests, independently of the encoder under test. */
@NullMarked
package dev.weir.golden.arrow;

import org.jspecify.annotations.NullMarked;
