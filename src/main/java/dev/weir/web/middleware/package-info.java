/** What requests pass before an app: servlet filters, and some that are ready to use. */
@NullMarked
package dev.weir.web.middleware;

import org.jspecify.annotations.NullMarked;
