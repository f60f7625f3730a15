/** One browser tab: its state, its runs, what is sent to it. */
@NullMarked
package dev.weir.session;

import org.jspecify.annotations.NullMarked;
