package dev.weir.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static byte[] image(String format, int type, int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 4, type), format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(Pictures.Encoded encoded) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(encoded.data()));
    }

    @Test
    void sendsAnOpaquePngAsJpeg() throws IOException {
        Pictures.Encoded e = Pictures.encode(image("png", BufferedImage.TYPE_INT_RGB, 4), "auto", 0);
        assertEquals("image/jpeg", e.mimeType());
        assertEquals(4, read(e).getWidth());
    }

    @Test
    void leavesAPngWithTransparencyAsItIs() throws IOException {
        byte[] png = image("png", BufferedImage.TYPE_INT_ARGB, 4);
        assertSame(png, Pictures.encode(png, "auto", 0).data());
    }

    @Test
    void turnsTransparencyWhiteWhereJpegIsAskedFor() throws IOException {
        Pictures.Encoded e = Pictures.encode(image("png", BufferedImage.TYPE_INT_ARGB, 4), "JPEG", 0);
        assertEquals(0xFFFFFFFF, read(e).getRGB(0, 0));
    }

    @Test
    void makesAnImageNoWiderThanItIsShown() throws IOException {
        Pictures.Encoded e = Pictures.encode(image("png", BufferedImage.TYPE_INT_RGB, 400), "PNG", 30);
        assertEquals(30, read(e).getWidth());
    }

    @Test
    void leavesAnimationsAndVectorGraphicsAlone() throws IOException {
        byte[] gif = image("gif", BufferedImage.TYPE_INT_RGB, 4);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertSame(gif, Pictures.encode(gif, "auto", 2).data());
        assertEquals("image/svg+xml", Pictures.encode(svg, "PNG", 2).mimeType());
    }

    @Test
    void leavesAnImageAloneThatClaimsToBeHuge() {
        byte[] bomb = bombHeader();
        assertArrayEquals(bomb, Pictures.encode(bomb, "auto", 0).data());
    }

    /** A PNG that is nothing but the claim of 60,000 by 60,000 pixels. */
    private static byte[] bombHeader() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        byte[] header = {'I', 'H', 'D', 'R', 0, 0, (byte) 0xEA, 0x60, 0, 0, (byte) 0xEA, 0x60, 8, 2, 0, 0, 0};
        out.writeBytes(header);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(header);
        out.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        out.writeBytes(new byte[] {0, 0, 0, 0, 'I', 'D', 'A', 'T', 0x35, (byte) 0xaf, 0x06, 0x1e});
        return out.toByteArray();
    }

    @Test
    void readsPixelsInEitherOrderOfColours() throws IOException {
        Map<String, Object> blue = Map.of("width", 1L, "height", 1L, "data", new byte[] {(byte) 255, 0, 0});
        assertEquals(0xFF0000FF, read(Pictures.encode(blue, true, "PNG", 0)).getRGB(0, 0));
        assertEquals(0xFFFF0000, read(Pictures.encode(blue, false, "PNG", 0)).getRGB(0, 0));
    }

    @Test
    void refusesBytesThatAreNoImage() {
        byte[] text = "plain text".getBytes(StandardCharsets.UTF_8);
        StreamlitException e = assertThrows(StreamlitException.class, () -> Pictures.encode(text, "auto", 0));
        assertEquals("UnidentifiedImageError", e.type());
    }
}
