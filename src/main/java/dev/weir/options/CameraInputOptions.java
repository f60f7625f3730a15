package dev.weir.options;

/** Options of {@code st.cameraInput}. */
public final class CameraInputOptions extends FieldOptions<CameraInputOptions> {

    /** The height of the picture: {@code "480p"}, {@code "720p"} or {@code "1080p"}; default what the camera likes. */
    public CameraInputOptions resolution(String height) {
        return set("resolution", height);
    }
}
