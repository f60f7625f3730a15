/** One WAR on every server: what is asked of it there, and how each server is started. */
@NullMarked
package dev.weir.server;

import org.jspecify.annotations.NullMarked;
