package dev.weir.script;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A stream whose lines go to a log: what scripts print. */
final class LogLines extends OutputStream {

    /** A line longer than this is told in parts, so that a script cannot fill the heap with one. */
    private static final int MAX_LINE = 8_192;

    private final Consumer<String> log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LogLines(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public synchronized void write(int b) {
        if (b != '\n') {
            line.write(b);
        }
        if (b == '\n' || line.size() >= MAX_LINE) {
            log.accept(line.toString(StandardCharsets.UTF_8).stripTrailing());
            line.reset();
        }
    }
}
