/** Tests of the room {@code cache}. */
@NullMarked
package dev.weir.cache;

import org.jspecify.annotations.NullMarked;
