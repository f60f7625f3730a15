import dev.weir.App;
import dev.weir.web.http.HttpException;
import dev.weir.web.route.Routes;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** People sign in with a provider of identities; a cookie says who they are from then on. */
class OAuth {

    static App app() {
        Map<String, String> people = new ConcurrentHashMap<>();
        return App.builder()
                .function(st -> {
                    String person = people.get(st.context().cookies().getOrDefault("desk", ""));
                    st.markdown(person == null ? "[Sign in](login)" : "Hello " + person);
                })
                .route(Routes.get("/login", (request, response) -> {
                    String state = UUID.randomUUID().toString();
                    response.addCookie(hidden("state", state));
                    response.sendRedirect("https://id.example/authorize?client_id=harbour&state=" + state);
                }))
                .route(Routes.get("/callback", (request, response) -> {
                    if (!cookie(request, "state").equals(Optional.of(request.getParameter("state")))) {
                        throw new HttpException(401, "This sign-in began somewhere else");
                    }
                    String desk = UUID.randomUUID().toString();
                    people.put(desk, personOf(request.getParameter("code")));
                    response.addCookie(hidden("desk", desk));
                    response.sendRedirect("./");
                }))
                .build();
    }

    /** Here the provider would be asked what the code is worth. */
    static String personOf(String code) {
        return "Ada with code " + code;
    }

    static Cookie hidden(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(c -> c.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
