/** What functions of scripts gave, kept for the next call: for an app or for one session. */
@NullMarked
package dev.weir.cache;

import org.jspecify.annotations.NullMarked;
