package dev.weir.command;

import org.jspecify.annotations.Nullable;

/**
 * A widget's value.
 *
 * @param value a script value, as {@link WidgetSpec#deserialize} made it or as the script set it
 * @param changed whether the server's value must be sent to the browser ({@code set_value})
 */
public record WidgetValue(@Nullable Object value, boolean changed) {}
