package dev.weir.options;

import java.util.List;

/** Options of {@code st.image}. */
public final class ImageOptions extends WideOptions<ImageOptions> {

    /** A line below the image. */
    public ImageOptions caption(String text) {
        return set("caption", text);
    }

    /** A line below each image of a list. */
    public ImageOptions caption(List<String> texts) {
        return set("caption", texts);
    }

    /** Accepted for Streamlit's sake: values of pixel arrays are cut to 0..255. */
    public ImageOptions clamp(boolean clamp) {
        return set("clamp", clamp);
    }

    /** {@code "RGB"} (default) or {@code "BGR"} for pixel arrays. */
    public ImageOptions channels(String order) {
        return set("channels", order);
    }

    /** {@code "auto"} (default), {@code "PNG"} or {@code "JPEG"}. */
    public ImageOptions outputFormat(String format) {
        return set("output_format", format);
    }

    /** The older way to say {@code width("stretch")}. */
    public ImageOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** Where a click on the image leads. */
    public ImageOptions link(String url) {
        return set("link", url);
    }
}
