package dev.weir.testing.wire;

/**
 * The answer to fetching a file.
 *
 * @param contentType as sent; empty string for none
 * @param contentDisposition as sent; empty string for none
 */
public record Download(int status, String contentType, String contentDisposition, byte[] body) {}
