package dev.weir.command;

import java.util.Optional;
import java.util.function.Function;

/**
 * Options that commands need.
 *
 * @param maxUploadMb {@code server.maxUploadSize}, in MB
 * @param showErrorDetails {@code client.showErrorDetails}: full, stacktrace, type or none
 * @param options any option by its name: empty if there is no such option, else its value, if it has one
 */
public record Settings(
        int maxUploadMb, String showErrorDetails, Function<String, Optional<Optional<Object>>> options) {}
