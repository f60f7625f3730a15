/** Numbers of an app for monitoring. */
@NullMarked
package dev.weir.web.metrics;

import org.jspecify.annotations.NullMarked;
