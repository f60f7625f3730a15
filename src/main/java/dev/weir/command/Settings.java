package dev.weir.command;

import dev.weir.connection.SqlSources;
import dev.weir.media.ComponentFolders;
import dev.weir.secrets.Secrets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Options that commands need, and what the app has for its scripts.
 *
 * @param maxUploadMb {@code server.maxUploadSize}, in MB
 * @param showErrorDetails {@code client.showErrorDetails}: full, stacktrace, type or none
 * @param options the app's options by their names
 * @param currentSecrets of files and of the app, asked for each time: a test changes them between runs
 * @param appState what the app's start-up made, by name
 * @param components the folders of the app's components, which scripts declare
 * @param databases those of {@code st.connection}
 * @param cookies those that scripts set and browsers have not fetched
 */
public record Settings(
        int maxUploadMb,
        String showErrorDetails,
        AppOptions options,
        Supplier<Secrets> currentSecrets,
        Supplier<Map<String, Object>> appState,
        ComponentFolders components,
        SqlSources databases,
        CookieOffers cookies) {

    /** Of an app without secrets and state. */
    public Settings(int maxUploadMb, String showErrorDetails, AppOptions options) {
        this(
                maxUploadMb,
                showErrorDetails,
                options,
                () -> Secrets.load(java.util.List.of()),
                Map::of,
                new ComponentFolders(),
                new SqlSources(Path.of("")),
                new CookieOffers(InstantSource.system()));
    }

    /** Those of files and of the app. */
    public Secrets secrets() {
        return currentSecrets.get();
    }
}
