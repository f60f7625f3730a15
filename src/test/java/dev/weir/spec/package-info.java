/** One small app for each example of the spec and each wish behind it; the same questions to each form of them and each server. */
@NullMarked
package dev.weir.spec;

import org.jspecify.annotations.NullMarked;
