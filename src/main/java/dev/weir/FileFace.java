package dev.weir;

import dev.weir.options.AudioInputOptions;
import dev.weir.options.CameraInputOptions;
import dev.weir.options.FileUploaderOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields for files, pictures and recordings. */
sealed interface FileFace extends Face permits St {

    /** A field that takes a file from the person's computer; none at first. */
    default Optional<UploadedFile> fileUploader(String label) {
        return fileUploader(label, o -> {});
    }

    default Optional<UploadedFile> fileUploader(String label, Consumer<FileUploaderOptions> options) {
        Object file = Calls.value(this, "file_uploader", Calls.set(new FileUploaderOptions(), options), label);
        return UploadedFile.all(file).stream().findFirst();
    }

    /** A field that takes any number of files; none at first. */
    default List<UploadedFile> fileUploaderMultiple(String label) {
        return fileUploaderMultiple(label, o -> {});
    }

    default List<UploadedFile> fileUploaderMultiple(String label, Consumer<FileUploaderOptions> options) {
        FileUploaderOptions given = Calls.set(new FileUploaderOptions().acceptMultipleFiles(true), options);
        return UploadedFile.all(Calls.value(this, "file_uploader", given, label));
    }

    /** A picture from the camera, as JPEG; none at first. */
    default Optional<UploadedFile> cameraInput(String label) {
        return cameraInput(label, o -> {});
    }

    default Optional<UploadedFile> cameraInput(String label, Consumer<CameraInputOptions> options) {
        Object file = Calls.value(this, "camera_input", Calls.set(new CameraInputOptions(), options), label);
        return UploadedFile.all(file).stream().findFirst();
    }

    /** A recording from the microphone, as a WAV file; none at first. */
    default Optional<UploadedFile> audioInput(String label) {
        return audioInput(label, o -> {});
    }

    default Optional<UploadedFile> audioInput(String label, Consumer<AudioInputOptions> options) {
        Object file = Calls.value(this, "audio_input", Calls.set(new AudioInputOptions(), options), label);
        return UploadedFile.all(file).stream().findFirst();
    }
}
