/**
 * A load client for a running server, by its wire: {@code Load} measures reruns, {@code Idle} what an open session costs, {@code
 * StartUp} how long a person waits for the first page. Each is a program; {@code bench/README.md} says how to call them.
 */
@NullMarked
package dev.weir.bench;

import org.jspecify.annotations.NullMarked;
