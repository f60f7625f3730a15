/**
 * Apps over HTTP: the session socket, the page, files up and down, and how a servlet context starts and ends them. The
 * only room beside {@code cli} that sees Jakarta EE.
 */
@NullMarked
package dev.weir.web;

import org.jspecify.annotations.NullMarked;
