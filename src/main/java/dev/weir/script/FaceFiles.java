package dev.weir.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The face modules on disk, where an interpreter can import them and keep what it compiled: unpacked once from our jar into a folder
 * named by their content, so that versions side by side do not meet.
 */
final class FaceFiles {

    private FaceFiles() {}

    /**
     * The folder with the modules of a language.
     *
     * @param cache where to unpack, shared by all servers of this user
     * @param resource the archive on our class path
     * @throws UncheckedIOException with the folder in its message if it cannot be written
     */
    static Path unpack(Path cache, String resource) {
        byte[] archive = read(resource);
        String base = resource.substring(resource.lastIndexOf('/') + 1).replace(".zip", "");
        Path folder = cache.resolve(base + "-" + hash(archive));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(cache);
            Path fresh = Files.createTempDirectory(cache, base);
            unzip(archive, fresh);
            try {
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException
                    | java.nio.file.FileAlreadyExistsException
                    | java.nio.file.DirectoryNotEmptyException e) {
                return Files.isDirectory(folder) ? folder : fresh;
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot unpack into " + cache
                            + ". Make it a folder that can be written, or start the server with another java.io.tmpdir",
                    e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = FaceFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Our jar lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unzip(byte[] archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Path to = folder.resolve(e.getName()).normalize();
                if (!to.startsWith(folder)) {
                    throw new IOException("Bad entry " + e.getName());
                }
                if (e.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.resolveSibling("."));
                    Files.copy(zip, to);
                }
            }
        }
    }

    private static String hash(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
