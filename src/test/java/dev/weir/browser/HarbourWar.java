package dev.weir.browser;

import dev.weir.App;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a user's project adds to Weir's WAR: scripts in {@code WEB-INF/app}, classes with producers of apps. */
final class HarbourWar {

    private static final Path FOLDER = Path.of("src/test/apps/browser");

    private HarbourWar() {}

    /** The apps beside the one found by convention. */
    @ApplicationScoped
    static class OtherApps {

        @Produces
        App javascript() {
            return App.script("page.js").at("/js");
        }

        @Produces
        App java() {
            return App.of(HarbourPage::draw).at("/java");
        }
    }

    static Path build(Path out) throws IOException {
        return AppWar.build(out, FOLDER, List.of(HarbourWar.class, OtherApps.class, HarbourPage.class));
    }
}
