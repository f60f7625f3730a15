package dev.weir.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person whom a session belongs to, as the server or a trusted proxy knows them.
 *
 * @param id tells people apart; equal for two connections of the same person only
 * @param name for reading
 * @param facts what {@code st.user} tells of them
 */
public record Person(String id, String name, Map<String, @Nullable Object> facts) {}
