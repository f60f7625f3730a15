package dev.weir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Archives of files that lie in our jar. */
final class Archives {

    private Archives() {}

    /** Unpacks one into a folder that is there. */
    static void unpack(String resource, Path folder) {
        try (InputStream archive = Archives.class.getResourceAsStream(resource)) {
            if (archive == null) {
                throw new CliException("This build lacks " + resource);
            }
            unzip(archive, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack into " + folder, e);
        }
    }

    private static void unzip(InputStream archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling(""));
                    Files.copy(zip, target);
                }
            }
        }
    }
}
