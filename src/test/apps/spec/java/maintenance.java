import dev.weir.App;
import dev.weir.web.middleware.Middlewares;
import java.io.IOException;
import java.nio.file.Files;

/** Closed while a file is there; health checks pass. */
class Maintenance {

    static App app() throws IOException {
        return App.builder()
                .function(st -> st.title("Harbour"))
                .middleware(Middlewares.maintenancePage(Files.createTempFile("closed", "")))
                .build();
    }
}
