package dev.weir.testing;

import java.net.URI;
import java.nio.file.Path;

/**
 * A server with the scripts of a folder, each at its own path: {@code NAME.py} or {@code NAME/app.py} at {@code /NAME}. Ordinarily
 * it is the project's own and runs inside the test; system properties point to another one (see {@link #serving}).
 */
public interface ServerUnderTest extends AutoCloseable {
    /** Where the script of this name is served, ready for a first session. */
    URI urlOf(String name);

    /** Says that nobody asks for this script any more. */
    default void done(String name) {}

    @Override
    void close();

    /**
     * Serves a folder.
     *
     * @param settings begins the names of two system properties: {@code SETTINGS.urlTemplate} is the address of a running server,
     *     such as {@code http://127.0.0.1:8501/{name}}; {@code SETTINGS.serve} a command that serves one script in a process of its
     *     own, such as {@code streamlit run {script} --server.port {port} --server.headless true}
     */
    static ServerUnderTest serving(Path folder, String settings) {
        String template = System.getProperty(settings + ".urlTemplate", "");
        if (!template.isEmpty()) {
            return new RunningServer(template);
        }
        String command = System.getProperty(settings + ".serve", "");
        return command.isEmpty() ? new FolderServer(folder) : new CommandPerScript(command, folder);
    }
}
