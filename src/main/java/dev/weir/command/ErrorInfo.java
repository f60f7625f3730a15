package dev.weir.command;

import java.util.List;

/**
 * An exception as a browser shows it.
 *
 * @param type the plain type name, {@code ValueError}
 * @param qualifiedType with its module unless built in, {@code streamlit.errors.StreamlitAPIException}
 * @param message what it says
 * @param markdown whether the message is Markdown, as that of Streamlit's own exceptions is
 * @param warning whether it is a warning
 * @param stack one entry a frame, outermost first, each {@code File "...", line N, in NAME} and the code below it
 */
public record ErrorInfo(
        String type,
        String qualifiedType,
        String message,
        boolean markdown,
        boolean warning,
        boolean streamlit,
        List<String> stack) {

    public ErrorInfo {
        stack = List.copyOf(stack);
    }
}
