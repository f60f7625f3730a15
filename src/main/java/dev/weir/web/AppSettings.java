package dev.weir.web;

import dev.weir.App;
import dev.weir.AppContext;
import dev.weir.command.AppOptions;
import dev.weir.command.CookieOffers;
import dev.weir.command.Settings;
import dev.weir.command.StreamlitException;
import dev.weir.config.Config;
import dev.weir.config.ConfigException;
import dev.weir.config.Options;
import dev.weir.connection.SqlSources;
import dev.weir.media.ComponentFolders;
import dev.weir.session.SessionSettings;
import dev.weir.wire.Config.ShowErrorLinks;
import dev.weir.wire.Config.ToolbarMode;
import dev.weir.wire.CustomThemeConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an App's options say about its sessions; scripts may change some of them, for runs that begin later. */
final class AppSettings implements AppOptions, Supplier<SessionSettings> {

    /** Options and what follows from them. */
    private record Current(Config config, SessionSettings settings) {}

    private final AppContext context;
    private final ComponentFolders components;
    private final SqlSources databases;
    private final CookieOffers cookies;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile Current current;

    AppSettings(AppContext context, ComponentFolders components, SqlSources databases, CookieOffers cookies) {
        this.context = context;
        this.components = components;
        this.databases = databases;
        this.cookies = cookies;
        this.current = with(context.config());
    }

    @Override
    public SessionSettings get() {
        return current.settings();
    }

    /** What {@code st.get_option} tells: whole numbers as scripts count them. */
    @Override
    public Optional<Optional<Object>> find(String key) {
        return Options.find(key)
                .map(known -> current.config().get(key).map(v -> v instanceof Integer n ? (Object) n.longValue() : v));
    }

    @Override
    public void set(String key, @Nullable Object value) {
        if (find(key).equals(Optional.of(Optional.ofNullable(value)))) {
            return; // Where nothing changes, any option may be set.
        }
        changing.lock();
        try {
            current = with(current.config().with(key, value == null ? "None" : value));
        } catch (ConfigException refused) {
            throw StreamlitException.api(String.valueOf(refused.getMessage()));
        } finally {
            changing.unlock();
        }
    }

    private Current with(Config config) {
        return new Current(config, settings(config));
    }

    private SessionSettings settings(Config config) {
        App app = context.app();
        CustomThemeConfig theme = Themes.of(config);
        return new SessionSettings(
                name(app),
                app.scriptPath().map(Path::toString).orElse(""),
                forBrowser(config),
                theme,
                !theme.equals(CustomThemeConfig.getDefaultInstance()),
                new Settings(
                        config.intOf("server.maxUploadSize"),
                        config.errorDetails(),
                        this,
                        context::secrets,
                        context::state,
                        components,
                        databases,
                        cookies),
                config.boolOf("server.runOnSave"),
                config.boolOf("runner.fastReruns"),
                config.isSet("runner.parallelMaxWorkers")
                        ? config.intOf("runner.parallelMaxWorkers")
                        : SessionSettings.DEFAULT_PARALLEL_WORKERS,
                false,
                config.doubleOf("global.minCachedMessageSize"),
                config.intOf("weir.outboxBytes"),
                Duration.ofSeconds(config.intOf("weir.sendSeconds")),
                Duration.ofSeconds(config.intOf("server.disconnectedSessionTTL")),
                Duration.ofSeconds(config.intOf("weir.closedTabSeconds")),
                config.intOf("weir.maxDisconnectedSessions"));
    }

    /** The script's file name without its ending, as in Streamlit; for a function the last part of its mount path. */
    private static String name(App app) {
        String file = app.file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(app.mountPath().isEmpty() ? "Weir" : app.mountPath());
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private static dev.weir.wire.Config forBrowser(Config config) {
        return dev.weir.wire.Config.newBuilder()
                .setGatherUsageStats(false)
                .setMaxCachedMessageAge(config.intOf("global.maxCachedMessageAge"))
                .setAllowRunOnSave(config.boolOf("server.allowRunOnSave"))
                .setHideTopBar(config.boolOf("ui.hideTopBar"))
                .setHideSidebarNav(!config.boolOf("client.showSidebarNavigation"))
                .setToolbarMode(ToolbarMode.valueOf(upper(config.stringOf("client.toolbarMode"))))
                .setShowErrorLinks(
                        ShowErrorLinks.valueOf("SHOW_ERROR_LINKS_" + upper(config.stringOf("client.showErrorLinks"))))
                .setDisableDataExport(config.boolOf("client.disableDataExport"))
                .build();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
