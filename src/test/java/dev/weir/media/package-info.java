/** Tests of what browsers may fetch. */
@org.jspecify.annotations.NullMarked
package dev.weir.media;
