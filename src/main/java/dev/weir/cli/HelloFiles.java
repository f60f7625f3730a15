package dev.weir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo app, which lies in our jar as one archive. Its folder is fresh for each start: people may try changes in it. */
final class HelloFiles {

    private static final String ARCHIVE = "/weir-hello.zip";

    private static final String SCRIPT = "hello.py";

    private HelloFiles() {}

    /** Unpacks the demo; gives back its main script. */
    static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("weir-hello");
            Archives.unpack(ARCHIVE, folder);
            return folder.resolve(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the demo", e);
        }
    }
}
