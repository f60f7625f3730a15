import dev.weir.App;
import java.util.List;

/** The way to the other apps of the house. Each has its own address, options and secrets; the server's login counts for all. */
class Menu {

    static App app() {
        return App.of(st -> {
            for (String name : List.of("rest", "site")) {
                st.markdown("[" + name + "](../" + name + "/)");
            }
        });
    }
}
