package host;

import dev.weir.App;
import dev.weir.web.Weir;
import dev.weir.web.route.Routes;
import jakarta.servlet.http.HttpSession;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A Spring Boot application with a page of its own, and an App at {@code /dashboard}; the same source for 3 and 4. */
@SpringBootApplication
@RestController
public class Host {

    public static void main(String[] args) {
        ApplicationContext host = SpringApplication.run(Host.class, args);
        System.out.println("Host on port " + host.getEnvironment().getProperty("local.server.port"));
    }

    @GetMapping("/ledger")
    public String ledger(HttpSession session) {
        session.setAttribute("person", "Ada");
        return "Ledger";
    }

    @Bean
    public ServletContextInitializer weir() {
        App dashboard = App.builder()
                .script(Path.of("dashboard.py"))
                .mountPath("/dashboard")
                .route(Routes.get("/who", (request, response) -> response.getWriter()
                        .print("Seen: " + request.getSession().getAttribute("person"))))
                .build();
        return context -> Weir.mount(context, dashboard);
    }
}
