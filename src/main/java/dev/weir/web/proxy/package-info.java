/** Reverse proxies in front of the server: what they say of a request, and whether it counts. */
@NullMarked
package dev.weir.web.proxy;

import org.jspecify.annotations.NullMarked;
