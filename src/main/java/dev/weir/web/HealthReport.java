package dev.weir.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The state of every app of a servlet context, in the form of MicroProfile Health: {@code {"status": "UP", "checks": [{"name": "/admin",
 * "status": "UP", "data": {"state": "started"}}]}}, with status 503 if any app is not up.
 */
record HealthReport(boolean up, String json) {

    static boolean isAskedFor(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.APPLICATION_JSON);
    }

    static HealthReport of(WeirApps apps) {
        List<Map<String, Object>> checks = new ArrayList<>();
        apps.slots().forEach((mount, slot) -> checks.add(check(mount, slot)));
        boolean up = checks.stream().allMatch(check -> check.containsValue("UP"));
        try {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("status", up ? "UP" : "DOWN");
            report.put("checks", checks);
            return new HealthReport(up, new ObjectMapper().writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> check(String mount, AppSlot slot) {
        Map<String, Object> data = new LinkedHashMap<>();
        boolean started = slot.running().isPresent() && slot.running().get().state() == AppState.STARTED;
        data.put(
                "state",
                slot.running()
                        .map(app -> app.state().name().toLowerCase(Locale.ROOT))
                        .orElse("failed"));
        if (!slot.problem().isEmpty()) {
            data.put("reason", slot.problem());
        }
        Map<String, Object> check = new LinkedHashMap<>();
        check.put("name", mount.isEmpty() ? "/" : mount);
        check.put("status", started ? "UP" : "DOWN");
        check.put("data", data);
        return check;
    }

    private int status() {
        return up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    Response asResponse() {
        return Response.status(status())
                .type(MediaType.APPLICATION_JSON)
                .entity(json)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status());
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
