import dev.weir.App;
import dev.weir.web.middleware.Middlewares;
import jakarta.servlet.http.Cookie;

/** A cookie for every visitor, which the page can read. */
class Cookies {

    static App app() {
        return App.builder()
                .function(st -> st.text("Cookie: " + st.context().cookies().get("visitor")))
                .middleware(Middlewares.of((request, response, chain) -> {
                    Cookie cookie = new Cookie("visitor", "7");
                    cookie.setHttpOnly(true);
                    response.addCookie(cookie);
                    chain.doFilter(request, response);
                }))
                .build();
    }
}
