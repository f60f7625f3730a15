/** What people see: Debian's Chromium against running servers. */
@NullMarked
package dev.weir.browser;

import org.jspecify.annotations.NullMarked;
