/** What several parts of this room answer with: short texts, file types, byte ranges. */
@NullMarked
package dev.weir.web.http;

import org.jspecify.annotations.NullMarked;
