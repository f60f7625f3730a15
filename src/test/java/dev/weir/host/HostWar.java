package dev.weir.host;

import dev.weir.App;
import dev.weir.browser.AppWar;
import dev.weir.web.http.AppRequests;
import dev.weir.web.middleware.Middlewares;
import dev.weir.web.route.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/**
 * A WAR that was there before: pages, a servlet, a REST resource, a login with a form. An App was added at {@code /dashboard}, and
 * by the options of {@code web.xml} a script at {@code /board}.
 */
final class HostWar {

    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>weir.script</param-name><param-value>board.js</param-value></context-param>
              <context-param><param-name>weir.mountPath</param-name><param-value>/board</param-value></context-param>
              <security-constraint>
                <web-resource-collection><web-resource-name>private</web-resource-name><url-pattern>/private/*</url-pattern></web-resource-collection>
                <auth-constraint><role-name>clerk</role-name></auth-constraint>
              </security-constraint>
              <login-config><auth-method>FORM</auth-method><form-login-config>
                <form-login-page>/login.html</form-login-page><form-error-page>/login.html</form-error-page>
              </form-login-config></login-config>
              <security-role><role-name>clerk</role-name></security-role>
            </web-app>
            """;

    private HostWar() {}

    /** Tells what the host knows of who asks, notes something in their session, and signs them out. */
    @WebServlet(
            name = "ledger",
            urlPatterns = {"/ledger", "/private/ledger", "/leave", "*.xhtml"})
    public static final class Ledger extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            if (request.getServletPath().equals("/leave")) {
                request.logout();
                request.getSession().invalidate();
                return;
            }
            request.getSession().setAttribute("desk", "North");
            response.getWriter().print(request.getServletPath() + " for " + request.getRemoteUser());
        }
    }

    /** A bean of the host's. */
    @ApplicationScoped
    public static class Fleet {
        public String ships() {
            return "Vega, Altair";
        }
    }

    @Path("/ships")
    public static class Ships {
        @Inject
        private Fleet fleet;

        @GET
        public String all() {
            return fleet.ships();
        }
    }

    @ApplicationPath("/api")
    public static class Rest extends Application {}

    /** What was added. */
    @ApplicationScoped
    public static class Dashboard {
        @Produces
        App app() {
            return App.builder()
                    .function(st -> {
                        Map<String, ?> user = st.user();
                        st.text("For " + user.get("name") + " " + user.get("roles") + " at desk " + user.get("desk"));
                    })
                    .mountPath("/dashboard")
                    .config("weir.roles", "clerk")
                    .config("weir.containerLogin", "true")
                    .middleware(Middlewares.of((request, response, chain) -> {
                        HttpSession session = request.getSession(false);
                        if (session != null && session.getAttribute("desk") != null) {
                            AppRequests.userAttributes(request, Map.of("desk", session.getAttribute("desk")));
                        }
                        chain.doFilter(request, response);
                    }))
                    .route(Routes.get(
                            "/desk",
                            (request, response) -> response.getWriter()
                                    .print("Desk: " + request.getSession().getAttribute("desk"))))
                    .build();
        }
    }

    static java.nio.file.Path build(java.nio.file.Path out) throws IOException {
        java.nio.file.Path users = Files.writeString(
                out.resolveSibling("host-users.xml").toAbsolutePath(),
                "<tomcat-users><role rolename=\"clerk\"/><user username=\"ada\" password=\"secret\" roles=\"clerk\"/></tomcat-users>");
        return AppWar.around(
                out,
                Map.of(
                        "index.html",
                        "<h1>Harbour office</h1>",
                        "login.html",
                        "<form action='j_security_check'>",
                        "WEB-INF/app/board.js",
                        "st.text('Board')",
                        "WEB-INF/web.xml",
                        WEB_XML,
                        "META-INF/context.xml",
                        "<Context><Realm className=\"org.apache.catalina.realm.MemoryRealm\" pathname=\"" + users
                                + "\"/></Context>"),
                List.of(HostWar.class, Ledger.class, Fleet.class, Ships.class, Rest.class, Dashboard.class));
    }
}
