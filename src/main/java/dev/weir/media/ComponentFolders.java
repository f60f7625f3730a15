package dev.weir.media;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The folders of one app whose files components are made of, by the name of the component: {@code component/NAME/PATH}. */
public final class ComponentFolders {

    private final Map<String, Path> folders = new ConcurrentHashMap<>();

    /** Offers the files of a folder; a later declaration of the same name replaces an earlier one. */
    public void add(String name, Path folder) {
        folders.put(name, folder.toAbsolutePath().normalize());
    }

    /** The name under which a component of the second generation stands, which may be that of one of the first. */
    public static String second(String name) {
        return "bidi-components/" + name;
    }

    /** The folder of a component. */
    public Optional<Path> folder(String name) {
        return Optional.ofNullable(folders.get(name));
    }
}
