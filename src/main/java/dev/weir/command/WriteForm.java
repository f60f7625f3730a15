package dev.weir.command;

/** What {@code st.write} takes a value for. */
public enum WriteForm {
    /** Markdown. */
    TEXT,
    /** Lists, dictionaries and what is like them. */
    JSON,
    /** Something that produces its parts one after another, such as a generator or a generator function. */
    STREAM,
    /** What {@code st.write_stream} gave back: its parts are written one by one. */
    OUTPUT,
    EXCEPTION,
    /** Rows and columns. */
    TABLE,
    /** Anything else: its text as inline code. */
    CODE
}
