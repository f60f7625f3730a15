package dev.weir.options;

/** Options of {@code st.text}. */
public final class TextOptions extends ProseOptions<TextOptions> {}
