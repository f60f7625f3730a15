package dev.weir.cli;

import java.nio.file.Path;

/** The demo app, which lies in our jar. */
final class HelloFiles {

    private HelloFiles() {}

    static Path unpack() {
        throw new CliException("The demo is not in this build");
    }
}
