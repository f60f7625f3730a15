import dev.weir.App;

/** What search engines and an analytics service want in the page's head, there before any script runs. */
class Head {

    static App app() {
        return App.builder()
                .function(st -> st.title("Harbour"))
                .config("weir.pageTitle", "Harbour office")
                .config("weir.pageDescription", "Berths and tides")
                .config("weir.pageHead", "<meta name=\"google-site-verification\" content=\"x7\">")
                .build();
    }
}
