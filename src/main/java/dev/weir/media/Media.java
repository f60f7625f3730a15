package dev.weir.media;

/** Offers files to the browser of one session. */
@FunctionalInterface
public interface Media {

    /**
     * Offers bytes for as long as the session shows them.
     *
     * @param coordinates which element shows them, such as its delta path: a later run that offers something else there, or nothing,
     *     lets go of what was there
     * @param fileName the name a download gets, or empty to show the file in place
     * @return the address below the app: {@code /media/HASH.png}
     */
    String add(byte[] data, String mimeType, String coordinates, String fileName);
}
