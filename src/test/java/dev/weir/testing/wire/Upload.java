package dev.weir.testing.wire;

import java.nio.charset.StandardCharsets;

/** A file that a person picks in a file dialog. */
public record Upload(String name, String type, byte[] content) {
    /** A file with this text in UTF-8. */
    public static Upload ofText(String name, String type, String text) {
        return new Upload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
