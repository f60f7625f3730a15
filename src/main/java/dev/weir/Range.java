package dev.weir;

/**
 * Two ends, both included.
 *
 * @param from the lower one
 * @param to the upper one
 */
public record Range<T>(T from, T to) {}
