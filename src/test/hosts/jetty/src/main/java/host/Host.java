package host;

import dev.weir.App;
import dev.weir.web.Weir;
import dev.weir.web.route.Routes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;

/** An embedded Jetty with a servlet, and two Apps. */
public class Host {

    public static class Ledger extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession().setAttribute("person", "Ada");
            response.getWriter().print("Ledger");
        }
    }

    public static void main(String[] args) throws Exception {
        App dashboard = App.builder()
                .script(Path.of("dashboard.py"))
                .mountPath("/dashboard")
                .route(Routes.get("/who", (request, response) -> response.getWriter()
                        .print("Seen: " + request.getSession().getAttribute("person"))))
                .build();
        App guarded = App.script("guarded.py").at("/guarded");
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.addServlet(Ledger.class, "/ledger");
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        context.addServletContainerInitializer((none, servlets) -> Weir.mount(servlets, dashboard, guarded));
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        server.setHandler(context);
        server.start();
        System.out.println("Host on port " + server.getURI().getPort());
        server.join();
    }
}
