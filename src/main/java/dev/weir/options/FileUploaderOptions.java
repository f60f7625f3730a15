package dev.weir.options;

import java.util.List;

/** Options of {@code st.fileUploader} and {@code st.fileUploaderMultiple}. */
public final class FileUploaderOptions extends FieldOptions<FileUploaderOptions> {

    /** The file name endings that are taken, such as {@code "csv"}; default all. */
    public FileUploaderOptions type(String ending) {
        return set("type", ending);
    }

    /** The file name endings that are taken, such as {@code "csv"}; default all. */
    public FileUploaderOptions type(String... endings) {
        return set("type", List.of(endings));
    }

    /** Whether several files can be given. */
    public FileUploaderOptions acceptMultipleFiles(boolean multiple) {
        return set("accept_multiple_files", multiple);
    }

    /** {@code "directory"} takes whole folders. */
    public FileUploaderOptions acceptMultipleFiles(String kind) {
        return set("accept_multiple_files", kind);
    }

    /** The largest file, in MB; default {@code server.maxUploadSize}. */
    public FileUploaderOptions maxUploadSize(int megabytes) {
        return set("max_upload_size", megabytes);
    }
}
