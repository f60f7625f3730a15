package dev.weir.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses, {@code 10.0.0.0/8} or {@code fd00::/8}, or a single one. Never asks a name server.
 *
 * @param network its first address, 4 or 16 bytes
 * @param bits how many of them count
 */
public record AddressRange(byte[] network, int bits) {

    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * @throws IllegalArgumentException for anything else
     */
    public static AddressRange parse(String text) {
        String[] parts = text.split("/", 2);
        byte[] network = bytes(parts[0]).orElseThrow(() -> wrong(text));
        int all = network.length * Byte.SIZE;
        int bits = all;
        if (parts.length == 2) {
            if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > all) {
                throw wrong(text);
            }
            bits = Integer.parseInt(parts[1]);
        }
        return new AddressRange(network, bits);
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is no range of IP addresses such as 10.0.0.0/8, 192.168.1.7 or fd00::/8");
    }

    /** An address as bytes; one of version 4 that is dressed as version 6 is taken for what it is. */
    static Optional<byte[]> bytes(String address) {
        String bare = address.split("%", 2)[0];
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (!V4.matcher(bare).matches() && !V6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += Byte.SIZE) {
            int mask = bits - bit >= Byte.SIZE ? 0xFF : 0xFF << (Byte.SIZE - (bits - bit)) & 0xFF;
            if (((network[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is an IP address. */
    public static boolean isAddress(String text) {
        return bytes(text).isPresent();
    }

    /** Whether one of the ranges has the address; none has what is no address. */
    public static boolean anyContains(List<AddressRange> ranges, String address) {
        Optional<byte[]> bytes = bytes(address);
        return bytes.isPresent() && ranges.stream().anyMatch(range -> range.contains(bytes.get()));
    }
}
