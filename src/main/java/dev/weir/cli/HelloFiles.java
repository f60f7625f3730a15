package dev.weir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The demo app, which lies in our jar as one archive. Its folder is fresh for each start: people may try changes in it. */
final class HelloFiles {

    private static final String ARCHIVE = "/weir-hello.zip";

    private static final String SCRIPT = "hello.py";

    private HelloFiles() {}

    /** Unpacks the demo; gives back its main script. */
    static Path unpack() {
        try (InputStream archive = HelloFiles.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new CliException("This build lacks the demo (" + ARCHIVE + ")");
            }
            Path folder = Files.createTempDirectory("weir-hello");
            unzip(archive, folder);
            return folder.resolve(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo cannot be unpacked", e);
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
