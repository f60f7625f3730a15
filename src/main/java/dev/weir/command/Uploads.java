package dev.weir.command;

import java.util.Optional;

/** Files that people uploaded in a session. */
public interface Uploads {

    /** A file; the bytes are not to be changed. */
    record UploadedFile(String fileId, String name, String type, byte[] data) {}

    Optional<UploadedFile> find(String fileId);

    /** Lets go of a file. */
    void delete(String fileId);
}
