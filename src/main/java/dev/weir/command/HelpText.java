package dev.weir.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code st.help} tells of a value.
 *
 * @param name what the script calls it, or empty
 * @param type {@code class}, {@code function}, or the name of its class
 * @param value the value as text, or its full name and parameters
 * @param documentation its own documentation, or empty
 */
public record HelpText(String name, String type, String value, String documentation, List<Member> members) {

    /** A part of it: data has a value, anything else the first line of its documentation. */
    public record Member(
            String name,
            String type,
            @Nullable String value,
            @Nullable String documentation) {}
}
