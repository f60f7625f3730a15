/** Apps mounted in other people's applications, see {@code src/test/hosts}. */
@NullMarked
package dev.weir.host;

import org.jspecify.annotations.NullMarked;
