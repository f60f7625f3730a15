package dev.weir.data;

import java.math.BigDecimal;

/** Decimal numbers as Arrow keeps them: two's complement, least byte first, 16 or 32 bytes. */
final class Decimals {
    /** Most digits of Arrow's wider decimal type. */
    static final int MAX_PRECISION = 76;

    /** Most digits that fit in 16 bytes. */
    private static final int NARROW_PRECISION = 38;

    private Decimals() {}

    static int bytes(int precision) {
        return precision <= NARROW_PRECISION ? 16 : 32;
    }

    static byte[] encode(BigDecimal number, int scale, int width) {
        byte[] big = number.setScale(scale).unscaledValue().toByteArray();
        byte[] little = new byte[width];
        byte sign = (byte) (big[0] < 0 ? -1 : 0);
        for (int i = 0; i < width; i++) {
            little[i] = i < big.length ? big[big.length - 1 - i] : sign;
        }
        return little;
    }
}
