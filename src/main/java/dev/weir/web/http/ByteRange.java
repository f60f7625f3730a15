package dev.weir.web.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a Range header asks for: {@code first} to {@code last}, both included. One range only, as in
 * Streamlit (1.62): several would let a short request ask for a very long answer.
 */
public record ByteRange(long first, long last) {

    /** More digits than any file's length has. */
    private static final Pattern HEADER = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The range of a file of that length; empty if it cannot be satisfied. */
    public static Optional<ByteRange> of(String header, long length) {
        Matcher m = HEADER.matcher(header.strip());
        if (!m.matches() || (m.group(1).isEmpty() && m.group(2).isEmpty())) {
            return Optional.empty();
        }
        long first =
                m.group(1).isEmpty() ? Math.max(0, length - Long.parseLong(m.group(2))) : Long.parseLong(m.group(1));
        long last = m.group(1).isEmpty() || m.group(2).isEmpty()
                ? length - 1
                : Math.min(length - 1, Long.parseLong(m.group(2)));
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    /** How many bytes. */
    public long length() {
        return last - first + 1;
    }
}
