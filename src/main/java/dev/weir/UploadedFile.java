package dev.weir;

import dev.weir.command.Uploads;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that a person uploaded. */
public final class UploadedFile {

    private final Uploads.UploadedFile file;

    private UploadedFile(Uploads.UploadedFile file) {
        this.file = file;
    }

    /** The files that a command gave back: none, one or a list. */
    static List<UploadedFile> all(@Nullable Object value) {
        return switch (value) {
            case Uploads.UploadedFile f -> List.of(new UploadedFile(f));
            case List<?> l -> l.stream().flatMap(v -> all(v).stream()).toList();
            case null, default -> List.of();
        };
    }

    /** What tells this file from others of the session. */
    public String fileId() {
        return file.fileId();
    }

    /** The name it had on the person's computer. */
    public String name() {
        return file.name();
    }

    /** The type the browser told, {@code text/csv}; empty if it knows none. */
    public String type() {
        return file.type();
    }

    /** Its length in bytes. */
    public int size() {
        return file.data().length;
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return file.data().clone();
    }

    /** Its bytes, to read. */
    public InputStream inputStream() {
        return new ByteArrayInputStream(file.data());
    }

    /** Its content as UTF-8 text. */
    public String text() {
        return new String(file.data(), StandardCharsets.UTF_8);
    }
}
