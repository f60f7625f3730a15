/** Objects from class names and classes, made by CDI where there is one. */
@NullMarked
package dev.weir.web.instance;

import org.jspecify.annotations.NullMarked;
