package dev.weir.options;

/** Options of {@code st.success}, {@code st.info}, {@code st.warning} and {@code st.error}. */
public final class BoxOptions extends AlertOptions<BoxOptions> {}
