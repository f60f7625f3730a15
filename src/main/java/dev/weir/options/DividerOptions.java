package dev.weir.options;

/** Options of {@code st.divider}. */
public final class DividerOptions extends WideOptions<DividerOptions> {}
