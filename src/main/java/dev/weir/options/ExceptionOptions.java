package dev.weir.options;

/** Options of {@code st.exception}. */
public final class ExceptionOptions extends WideOptions<ExceptionOptions> {}
