/** What tests of a whole server need: the server, and (in {@code wire}) a browser. */
@NullMarked
package dev.weir.testing;

import org.jspecify.annotations.NullMarked;
