package dev.weir.command;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Image files on their way to a browser, as Streamlit 1.62 sends them: PNG if there may be transparency, JPEG otherwise, animations and
 * vector graphics as they are, and no wider than shown.
 */
final class Pictures {

    /** No page shows images wider than that, unless the script names a width. Streamlit's limit, in pixels. */
    private static final int MAX_WIDTH = 1460;

    /** Larger images, which need 4 bytes a pixel once decoded, go out as they are: small files can claim to be huge. */
    private static final long MAX_PIXELS = 64_000_000;

    /** High enough that no one sees a difference, at half the size of the best. */
    private static final float JPEG_QUALITY = 0.95f;

    private static final int FIRST_BYTES = 512;

    /** An image file. */
    record Encoded(byte[] data, String mimeType) {}

    private Pictures() {}

    static boolean isSvg(String text) {
        String start = text.substring(0, Math.min(text.length(), FIRST_BYTES)).stripLeading();
        return start.startsWith("<svg") || (start.startsWith("<?xml") && start.contains("<svg"));
    }

    /**
     * @param format {@code JPEG}, {@code PNG}, or anything else for the fitting one
     * @param width the width it is shown at in pixels, or 0
     */
    static Encoded encode(byte[] data, String format, int width) {
        String type = type(data);
        String wish = wish(format);
        if (type.equals("image/svg+xml") || (type.equals("image/gif") && wish.isEmpty())) {
            return new Encoded(data, type);
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return unread(data, type);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int wide = reader.getWidth(0);
                int most = width > 0 ? width : MAX_WIDTH;
                String target = wish.isEmpty() ? natural(reader) : wish;
                boolean huge = (long) wide * reader.getHeight(0) > MAX_PIXELS;
                if (huge || (type.equals(target) && wide <= most)) {
                    return unread(data, type);
                }
                return write(reader.read(0), target, most);
            } finally {
                reader.dispose();
            }
        } catch (StreamlitException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Readers answer broken files with exceptions of all kinds.
            throw unknown(e.getMessage());
        }
    }

    /** Pixels, row by row: {@code width}, {@code height}, {@code channels} of 1, 3 or 4, and {@code data}, a byte for each. */
    static Encoded encode(Map<?, ?> pixels, boolean bgr, String format, int width) {
        if (!(pixels.get("width") instanceof Long w)
                || !(pixels.get("height") instanceof Long h)
                || !(pixels.get("data") instanceof byte[] data)
                || w <= 0
                || h <= 0
                || w * h > MAX_PIXELS) {
            throw unknown("pixels need a width, a height and data");
        }
        int channels = (int) (data.length / (w * h));
        if ((long) channels * w * h != data.length || (channels != 1 && channels != 3 && channels != 4)) {
            throw unknown(data.length + " bytes are no " + w + " by " + h + " pixels of 1, 3 or 4 bytes");
        }
        boolean alpha = channels == 4;
        BufferedImage image = new BufferedImage(
                w.intValue(), h.intValue(), alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int y = 0, at = 0; y < h; y++) {
            for (int x = 0; x < w; x++, at += channels) {
                int r = data[at] & 255;
                int g = channels == 1 ? r : data[at + 1] & 255;
                int b = channels == 1 ? r : data[at + 2] & 255;
                int a = alpha ? data[at + 3] & 255 : 255;
                image.setRGB(x, y, a << 24 | (bgr ? b : r) << 16 | g << 8 | (bgr ? r : b));
            }
        }
        String wish = wish(format);
        try {
            return write(
                    image, wish.isEmpty() ? alpha ? "image/png" : "image/jpeg" : wish, width > 0 ? width : MAX_WIDTH);
        } catch (IOException e) {
            throw unknown(e.getMessage());
        }
    }

    private static String wish(String format) {
        return switch (format.toUpperCase(Locale.ROOT)) {
            case "JPEG", "JPG" -> "image/jpeg";
            case "PNG" -> "image/png";
            default -> "";
        };
    }

    /** PNG for what has transparency or a palette. */
    private static String natural(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        boolean plain = type == null
                || (!type.getColorModel().hasAlpha()
                        && !(type.getColorModel() instanceof IndexColorModel palette && palette.getMapSize() > 2));
        return plain ? "image/jpeg" : "image/png";
    }

    private static Encoded unread(byte[] data, String type) {
        if (type.isEmpty()) {
            throw unknown("these bytes are none of the kinds of image that browsers show");
        }
        return new Encoded(data, type);
    }

    private static StreamlitException unknown(@Nullable String why) {
        return StreamlitException.type("UnidentifiedImageError", "cannot identify image file: " + why);
    }

    /** The type of file by its first bytes; empty if it is none that browsers show. */
    private static String type(byte[] data) {
        String start = new String(data, 0, Math.min(data.length, FIRST_BYTES), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (start.startsWith("GIF8")) {
            return "image/gif";
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        if (start.startsWith("BM")) {
            return "image/bmp";
        }
        return isSvg(start) ? "image/svg+xml" : "";
    }

    private static Encoded write(BufferedImage image, String type, int mostWide) throws IOException {
        boolean jpeg = type.equals("image/jpeg");
        BufferedImage out = image;
        while (out.getWidth() > mostWide) {
            // By halves: one step from far would drop most of the pixels.
            int w = Math.max(mostWide, out.getWidth() / 2);
            out = drawn(out, w, Math.max(1, (int) Math.round((double) out.getHeight() * w / out.getWidth())), jpeg);
        }
        if (jpeg && out.getType() != BufferedImage.TYPE_INT_RGB) {
            out = drawn(out, out.getWidth(), out.getHeight(), true);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                Objects.requireNonNull(ImageIO.getImageWritersByMIMEType(type).next());
        try (MemoryCacheImageOutputStream sink = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (jpeg) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(sink);
            writer.write(null, new IIOImage(out, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Encoded(bytes.toByteArray(), type);
    }

    /** The image at another size; without transparency, on white. */
    private static BufferedImage drawn(BufferedImage image, int w, int h, boolean opaque) {
        BufferedImage out = new BufferedImage(w, h, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (opaque) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, w, h);
        }
        pen.drawImage(image, 0, 0, w, h, null);
        pen.dispose();
        return out;
    }
}
