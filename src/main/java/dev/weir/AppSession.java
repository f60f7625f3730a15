package dev.weir;

/**
 * A session as hooks see it: one tab of a browser.
 *
 * @param id the same at start and end, and {@link Visitor#sessionId} in scripts
 */
public record AppSession(String id, Visitor visitor) {}
