package dev.weir.cli;

import java.io.PrintStream;

/** A training run for the JVM's start-up cache. */
final class Warmup {

    private final PrintStream out;

    Warmup(PrintStream out) {
        this.out = out;
    }

    int run() {
        out.println("Nothing to warm up yet");
        return 0;
    }
}
