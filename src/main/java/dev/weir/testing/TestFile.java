package dev.weir.testing;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file for a file uploader.
 *
 * @param type its media type
 */
public record TestFile(String name, byte[] content, String type) {

    /** A file without a particular media type. */
    public TestFile(String name, byte[] content) {
        this(name, content, "application/octet-stream");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestFile f
                && name.equals(f.name)
                && type.equals(f.type)
                && Arrays.equals(content, f.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
