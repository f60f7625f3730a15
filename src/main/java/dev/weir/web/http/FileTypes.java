package dev.weir.web.http;

import dev.weir.media.MimeTypes;
import java.util.Optional;

/** Types of files as HTTP tells them: texts are UTF-8. */
public final class FileTypes {

    private FileTypes() {}

    /** What stands behind the last dot, in lower case. */
    public static String ending(String name) {
        return MimeTypes.ending(name);
    }

    /** Empty for an ending that is not known. */
    public static Optional<String> of(String name) {
        return MimeTypes.of(name).map(type -> type.startsWith("text/") ? type + ";charset=utf-8" : type);
    }
}
