package dev.weir.command;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Samples as a WAV file of 16 bits a sample, as loud as that allows: what Streamlit 1.62 makes of arrays. */
final class WaveFile {

    private static final int HEADER = 44;
    private static final int SAMPLE_BYTES = 2;
    private static final int PCM = 1;

    private WaveFile() {}

    /**
     * @param samples numbers, or a list of numbers for each channel
     * @param rate samples in a second
     */
    static byte[] of(Object samples, int rate) {
        List<List<?>> channels = channels(samples);
        int length = channels.get(0).size();
        double top = 0;
        for (List<?> channel : channels) {
            if (channel.size() != length) {
                throw wrong();
            }
            for (Object sample : channel) {
                top = Math.max(top, Math.abs(number(sample)));
            }
        }
        double scale = top == 0 ? 0 : Short.MAX_VALUE / top;
        int bytes = length * channels.size() * SAMPLE_BYTES;
        ByteBuffer out = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        header(out, channels.size(), rate, bytes);
        for (int i = 0; i < length; i++) {
            for (List<?> channel : channels) {
                out.putShort((short) (number(channel.get(i)) * scale));
            }
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int channels, int rate, int bytes) {
        out.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        out.putShort((short) PCM).putShort((short) channels).putInt(rate);
        out.putInt(rate * channels * SAMPLE_BYTES).putShort((short) (channels * SAMPLE_BYTES));
        out.putShort((short) (8 * SAMPLE_BYTES)).put(ascii("data")).putInt(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<List<?>> channels(Object samples) {
        List<List<?>> out = new ArrayList<>();
        List<?> list = samples instanceof List<?> l ? l : List.of();
        for (Object part : list) {
            if (part instanceof List<?> channel) {
                out.add(channel);
            }
        }
        return out.isEmpty() ? List.of(list) : out;
    }

    private static double number(Object sample) {
        if (sample instanceof Number n) {
            return n.doubleValue();
        }
        throw wrong();
    }

    private static StreamlitException wrong() {
        return StreamlitException.api("Numpy array audio input must be a 1D or 2D array.");
    }
}
