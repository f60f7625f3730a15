package dev.weir.options;

/** Options of {@code st.help}. */
public final class HelpOptions extends WideOptions<HelpOptions> {}
