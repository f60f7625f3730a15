package dev.weir.command;

/**
 * Options that commands need.
 *
 * @param maxUploadMb {@code server.maxUploadSize}, in MB
 * @param showErrorDetails {@code client.showErrorDetails}: full, stacktrace, type or none
 */
public record Settings(int maxUploadMb, String showErrorDetails) {}
