/** ASGI applications over the servlet API: what Python apps put around and beside their page. */
@NullMarked
package dev.weir.web.asgi;

import org.jspecify.annotations.NullMarked;
