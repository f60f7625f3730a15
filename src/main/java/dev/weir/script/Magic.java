package dev.weir.script;

/**
 * Which bare expressions of a Python script are shown.
 *
 * @param enabled {@code runner.magicEnabled}: any but calls and docstrings
 * @param docString {@code magic.displayRootDocString}: the one at the top of the script, too
 * @param lastCall {@code magic.displayLastExprIfNoSemicolon}: what a call in the last line gives, too, unless a semicolon ends it
 */
public record Magic(boolean enabled, boolean docString, boolean lastCall) {}
