/** What a deployer and a Java script author write: {@code App} and its parts, and {@code St}. */
@NullMarked
package dev.weir;

import org.jspecify.annotations.NullMarked;
