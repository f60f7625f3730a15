package dev.weir.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The names of the Material symbols in the page's icon font, which the build reads from that font. */
final class MaterialNames {

    private static final String RESOURCE = "/weir-frontend/material-names.txt";

    private static final Set<String> ALL = read();

    private MaterialNames() {}

    /** Whether the font has a symbol of that name. Where the list was not built in, any name may be one. */
    static boolean isKnown(String name) {
        return ALL.isEmpty() || ALL.contains(name);
    }

    private static Set<String> read() {
        try (InputStream in = MaterialNames.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Set.of() : Set.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
