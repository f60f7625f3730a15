package dev.weir.script;

import org.graalvm.polyglot.Value;

/**
 * An error of a script.
 *
 * @param runner whose context it belongs to
 */
record JsRaised(JsRunner runner, Value error) {}
