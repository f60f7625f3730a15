/** Apps that JavaScript files make, as settings of ours. */
@NullMarked
package dev.weir.web.js;

import org.jspecify.annotations.NullMarked;
