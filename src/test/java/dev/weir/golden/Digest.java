package dev.weir.golden;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes in a tree: how many, and the beginning of their SHA-256. */
final class Digest {
    private static final int SHOWN = 16;

    private Digest() {}

    static ObjectNode of(ByteString bytes) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("bytes", bytes.size())
                .put("sha256", sha256(bytes.toByteArray()).substring(0, SHOWN));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
