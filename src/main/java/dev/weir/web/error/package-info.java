/** Answers to requests that fail: an app's own pages, or a plain line. */
@NullMarked
package dev.weir.web.error;

import org.jspecify.annotations.NullMarked;
