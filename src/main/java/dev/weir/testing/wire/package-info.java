/**
 * A person with a browser, for tests: speaks the session protocol to a running server, keeps widget values as the
 * frontend keeps them, and holds the element tree that the page would show.
 *
 * <p>{@link dev.weir.testing.wire.Browser} is the entry: {@code browser.set("Name", "x").click("Go")}.
 */
@NullMarked
package dev.weir.testing.wire;

import org.jspecify.annotations.NullMarked;
