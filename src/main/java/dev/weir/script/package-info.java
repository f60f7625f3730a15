/** The three languages: interpreters, tracebacks, values crossing the border. */
@NullMarked
package dev.weir.script;

import org.jspecify.annotations.NullMarked;
