/** The optional parameters of {@link dev.weir.St}'s commands, one class for each command or tight family. */
@NullMarked
package dev.weir.options;

import org.jspecify.annotations.NullMarked;
