import dev.weir.App;
import dev.weir.St;
import dev.weir.web.route.Routes;

/** An App in one file, with two pages. */
class Pilot {

    static App app() {
        return App.builder()
                .function(Pilot::pages)
                .route(Routes.get("/berths", (request, response) -> response.getWriter().print(12)))
                .build();
    }

    private static void pages(St st) {
        st.navigation(
                        st.page("Pilot", Pilot::pilot, o -> o.byDefault(true)),
                        st.page("Tides", page -> page.title("Tides"), o -> o.urlPath("Tides")))
                .run();
    }

    private static void pilot(St st) {
        st.title("Pilot in Java");
        st.text("Tons are " + st.slider("Tons", 0, 500, o -> o.value(40)));
        st.text("12 berths, high water");
    }
}
