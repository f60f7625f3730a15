import dev.weir.App;
import dev.weir.web.route.Routes;
import java.nio.file.Path;

/** A game as a bundle of files: browsers load it only with the right types. */
class Bundle {

    static App app() {
        return App.builder()
                .function(st -> st.title("Game"))
                .route(Routes.folder("/game", Path.of("../assets/game")))
                .build();
    }
}
