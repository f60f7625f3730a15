package dev.weir.web;

import dev.weir.command.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the request of a handshake said that the handshake itself does not carry on every server.
 *
 * @param address where the browser is; empty if nobody knows
 * @param host the Host header, as the browser sent it
 * @param base the app's path as the browser asks for it
 */
record Arrival(
        String address, String host, String base, @Nullable Person person) {}
