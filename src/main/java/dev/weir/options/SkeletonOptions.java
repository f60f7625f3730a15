package dev.weir.options;

/** Options of {@code st.skeleton}. */
public final class SkeletonOptions extends TallOptions<SkeletonOptions> {}
