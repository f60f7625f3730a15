package dev.weir.wire;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The schema inside the npm package of the frontend. The package carries Streamlit as a Python wheel, whose generated
 * modules are compiled ({@code *_pb2.pyc}) and hold, each, the serialized descriptor of one schema file as a bytes constant.
 */
final class PinnedFrontend {

    /** Where {@code npm ci} puts the wheels; Maven runs the tests in the folder of the pom. */
    private static final Path WHEELS = Path.of("src/main/frontend/node_modules/@stlite/browser/build/wheels");

    /** How a bytes constant starts in a compiled module: this tag, with or without the "may be referred to" bit. */
    private static final int BYTES_TAG = 's';

    private static final int REFERENCE_BIT = 0x80;

    private PinnedFrontend() {}

    static List<FileDescriptorProto> descriptors() {
        try (DirectoryStream<Path> wheels = Files.newDirectoryStream(WHEELS, "streamlit-*.whl")) {
            List<FileDescriptorProto> descriptors = new ArrayList<>();
            for (Path wheel : wheels) {
                read(wheel, descriptors);
            }
            return List.copyOf(descriptors);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no wheel of the frontend package in " + WHEELS + "; run npm ci in src/main/frontend", e);
        }
    }

    private static void read(Path wheel, List<FileDescriptorProto> into) throws IOException {
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(e -> e.getName().endsWith("_pb2.pyc")).toList()) {
                byte[] module = zip.getInputStream(entry).readAllBytes();
                into.add(descriptorIn(module)
                        .orElseThrow(() -> new AssertionError("no schema in " + entry.getName() + " of " + wheel)));
            }
        }
    }

    private static Optional<FileDescriptorProto> descriptorIn(byte[] module) {
        ByteBuffer bytes = ByteBuffer.wrap(module).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 1 + Integer.BYTES <= module.length; at++) {
            if ((bytes.get(at) & ~REFERENCE_BIT) != BYTES_TAG) {
                continue;
            }
            int length = bytes.getInt(at + 1);
            int start = at + 1 + Integer.BYTES;
            if (length > 0 && length <= module.length - start) {
                Optional<FileDescriptorProto> schema = parse(bytes.slice(start, length));
                if (schema.isPresent()) {
                    return schema;
                }
            }
        }
        return Optional.empty();
    }

    /** The descriptor in these bytes, if that is what they are: byte code may look like a constant by chance. */
    private static Optional<FileDescriptorProto> parse(ByteBuffer bytes) {
        try {
            return Optional.of(FileDescriptorProto.parseFrom(bytes))
                    .filter(file -> file.getName().endsWith(".proto"));
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }
}
