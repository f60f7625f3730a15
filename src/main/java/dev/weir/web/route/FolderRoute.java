package dev.weir.web.route;

import dev.weir.AppContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of files at a path.
 *
 * @param html whether {@code index.html} and {@code 404.html} mean something
 */
record FolderRoute(String path, Path folder, boolean html) implements WebRoute {

    @Override
    public OpenRoute open(AppContext app, ServletContext servlets) throws IOException {
        Path base =
                app.app().file().map(script -> script.resolveSibling(folder)).orElse(folder);
        if (!Files.isDirectory(base)) {
            throw new IllegalArgumentException("The route '" + path + "' needs a folder, and there is none at "
                    + base.toAbsolutePath().normalize());
        }
        return new OpenFolder(path.equals("/") ? "" : path, base.toRealPath(), html);
    }
}
