/** Tests of the room connection. */
@NullMarked
package dev.weir.connection;

import org.jspecify.annotations.NullMarked;
