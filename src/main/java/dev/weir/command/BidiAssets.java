package dev.weir.command;

import dev.weir.media.ComponentAssets;
import dev.weir.media.ComponentFolders;
import dev.weir.wire.BidiComponent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The HTML, CSS and JavaScript of a component: text, or files of the folder that its package declares. */
final class BidiAssets {

    private BidiAssets() {}

    static void put(ScriptRun run, Args args, BidiComponent.Builder c) {
        String html = args.stringOrEmpty("html");
        c.setHtmlContent(ComponentAssets.isPath(html) ? read(args, html) : html);
        String css = args.stringOrEmpty("css");
        boolean cssIsFile = ComponentAssets.isPath(css);
        c.setCssContent(cssIsFile ? "" : css).setCssSourcePath(cssIsFile ? file(args, css) : "");
        String js = args.stringOrEmpty("js");
        boolean jsIsFile = ComponentAssets.isPath(js);
        c.setJsContent(jsIsFile ? "" : js).setJsSourcePath(jsIsFile ? file(args, js) : "");
        if (cssIsFile || jsIsFile) {
            run.settings().components().add(ComponentFolders.second(c.getComponentName()), folder(args, js));
        }
    }

    private static String read(Args args, String path) {
        Path file = folder(args, path).resolve(file(args, path));
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw StreamlitException.type(
                    "StreamlitComponentRegistryError", "Cannot read " + file + " as UTF-8 text: " + e.getMessage());
        }
    }

    private static Path folder(Args args, String path) {
        if (!args.given("folder")) {
            throw StreamlitException.api(
                    "Component '" + args.string("name") + "' names the file '" + path
                            + "', which only a component of a package can: one whose `pyproject.toml` declares an `asset_dir` for it, and whose"
                            + " name is \"PACKAGE.COMPONENT\". Give the content instead: the file's text, as `Path(...).read_text()` gives it.");
        }
        return Path.of(args.string("folder"));
    }

    /** The one file that is meant, relative to the folder. */
    private static String file(Args args, String path) {
        Path folder = folder(args, path);
        if (!ComponentAssets.isBelow(path)) {
            throw error(args, "the path '" + path + "' is not one below the component's asset_dir");
        }
        List<String> found = ComponentAssets.find(folder, path);
        if (found.size() != 1) {
            throw error(
                    args,
                    found.isEmpty()
                            ? "no file '" + path + "' lies in " + folder
                            : "several files match '" + path + "': " + String.join(", ", found) + ". Exactly one must");
        }
        return found.getFirst();
    }

    private static StreamlitException error(Args args, String what) {
        return StreamlitException.type(
                "StreamlitComponentRegistryError", "Component '" + args.string("name") + "': " + what + ".");
    }
}
