/**
 * The options of a Weir application: the words and the precedence of Streamlit's, in one immutable {@link
 * dev.weir.config.Config} per App.
 */
@NullMarked
package dev.weir.config;

import org.jspecify.annotations.NullMarked;
