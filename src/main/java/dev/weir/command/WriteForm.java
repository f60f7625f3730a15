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
    /** A function, a class, a module, or an object that only says where it lies in memory: what {@code st.help} tells of it. */
    HELP,
    /** Anything else: its text as inline code. */
    CODE
}
