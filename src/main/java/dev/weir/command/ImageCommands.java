package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Image;
import dev.weir.wire.ImageList;
import dev.weir.wire.WidthConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.image}: addresses, file names, bytes of an image file, SVG text, or pixels as a map of width, height, channels and data. The
 * languages bring their own image objects to one of these forms.
 */
final class ImageCommands {

    static final List<Command> ALL = List.of(Command.of(
            "image(image, caption=None, width='content', clamp=False, channels='RGB', output_format='auto', *,"
                    + " use_container_width=None, link=None)",
            ImageCommands::image));

    private ImageCommands() {}

    private static DeltaGenerator image(ScriptRun run, DeltaGenerator at, Args args) {
        WidthConfig width = width(args);
        Object given = args.value("image");
        List<?> images = given instanceof List<?> l ? l : Collections.singletonList(given);
        List<String> captions = captions(args, images.size());
        if (captions.size() != images.size()) {
            throw StreamlitException.api(
                    "Cannot pair " + captions.size() + " captions with " + images.size() + " images.");
        }
        if (args.given("link") && images.size() > 1) {
            throw StreamlitException.api(
                    "The `link` parameter is only supported when displaying a single image. You passed " + images.size()
                            + " images.");
        }
        ImageList.Builder list = ImageList.newBuilder().setLink(args.stringOrEmpty("link"));
        String place = run.place(at).path().toString();
        for (int i = 0; i < images.size(); i++) {
            String url = url(run, args, images.get(i), width.getPixelWidth(), place + i);
            list.addImgs(Image.newBuilder().setUrl(url).setCaption(captions.get(i)));
        }
        return at.draw(
                run, Element.newBuilder().setWidthConfig(width).setImgs(list).build());
    }

    private static WidthConfig width(Args args) {
        Object stretch = args.raw("use_container_width");
        return stretch == null
                ? Sizes.width(args)
                : Sizes.width(args.language(), args.bool("use_container_width") ? "stretch" : "content", true);
    }

    private static List<String> captions(Args args, int images) {
        Object caption = args.value("caption");
        if (caption == null) {
            return Collections.nCopies(images, "");
        }
        if (!(caption instanceof List<?> list) || caption instanceof Tuple) {
            return List.of(args.text("caption"));
        }
        List<String> out = new ArrayList<>();
        for (Object c : list) {
            out.add(c == null ? "" : args.language().text(c));
        }
        return out;
    }

    private static String url(ScriptRun run, Args args, @Nullable Object image, int width, String place) {
        return url(run, image, args.string("output_format"), "BGR".equals(args.raw("channels")), width, place);
    }

    /** The address of an image: its own, or one below the app. */
    static String url(ScriptRun run, @Nullable Object image, String format, boolean bgr, int width, String place) {
        if (image instanceof String s) {
            if (s.startsWith("http://")
                    || s.startsWith("https://")
                    || s.startsWith("data:")
                    || s.startsWith("/app/static/")) {
                return s;
            }
            if (Pictures.isSvg(s)) {
                return svg(s);
            }
        }
        Pictures.Encoded encoded = switch (image) {
            case String file when file.endsWith(".svg") -> null;
            case String file -> Pictures.encode(read(run, file), format, width);
            case byte[] bytes -> Pictures.encode(bytes, format, width);
            case Path file -> Pictures.encode(read(run, file.toString()), format, width);
            case Map<?, ?> pixels -> Pictures.encode(pixels, bgr, format, width);
            case null, default ->
                throw StreamlitException.type(
                        "TypeError",
                        "st.image cannot show a value of type "
                                + run.language().typeName(image)
                                + ". Give it an address, a file name, or the bytes of an image file.");
        };
        if (encoded == null) {
            return svg(new String(read(run, String.valueOf(image)), StandardCharsets.UTF_8));
        }
        return run.media().add(encoded.data(), encoded.mimeType(), place, "");
    }

    private static String svg(String text) {
        String named =
                text.contains("xmlns") ? text : text.replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"");
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(named.getBytes(StandardCharsets.UTF_8));
    }

    /** A file; a name without a folder stands beside the main script. */
    private static byte[] read(ScriptRun run, String file) {
        try {
            return Files.readAllBytes(Path.of(run.pages().mainFolder()).resolve(file));
        } catch (IOException | InvalidPathException e) {
            throw StreamlitException.type("MediaFileStorageError", "Error opening '" + file + "'");
        }
    }
}
