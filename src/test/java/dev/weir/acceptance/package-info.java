/** Tests of the whole: a real server, and a browser at its wire. */
@NullMarked
package dev.weir.acceptance;

import org.jspecify.annotations.NullMarked;
