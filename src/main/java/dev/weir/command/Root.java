package dev.weir.command;

/** The four trees of a page, by their number on the wire. */
public enum Root {
    MAIN,
    SIDEBAR,
    EVENT,
    BOTTOM
}
