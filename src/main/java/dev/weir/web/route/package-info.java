/** Routes of an app's own: what a deployer makes them with, and how they answer. */
@NullMarked
package dev.weir.web.route;

import org.jspecify.annotations.NullMarked;
