/** Files that scripts offer to browsers, by content hash, and files that people upload. */
@NullMarked
package dev.weir.media;

import org.jspecify.annotations.NullMarked;
