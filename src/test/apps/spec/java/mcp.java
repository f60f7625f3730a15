import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weir.App;
import dev.weir.web.route.Routes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A language model draws on the page: the Model Context Protocol's streamable HTTP, one answer for each message. */
class Mcp {

    static final ObjectMapper JSON = new ObjectMapper();

    static App app() {
        List<String> notes = new CopyOnWriteArrayList<>();
        return App.builder()
                .function(st -> notes.forEach(st::markdown))
                .route(Routes.post("/mcp", (request, response) -> {
                    JsonNode message = JSON.readTree(request.getInputStream());
                    if (!message.has("id")) {
                        response.setStatus(202);
                        return;
                    }
                    response.setContentType("application/json");
                    JSON.writeValue(response.getOutputStream(), answer(message, notes));
                }))
                .build();
    }

    static Map<String, Object> answer(JsonNode message, List<String> notes) {
        Object id = message.get("id");
        return switch (message.path("method").asText()) {
            case "initialize" -> result(id, Map.of(
                    "protocolVersion", message.path("params").path("protocolVersion").asText("2025-06-18"),
                    "capabilities", Map.of("tools", Map.of()),
                    "serverInfo", Map.of("name", "harbour", "version", "1")));
            case "tools/list" -> result(id, Map.of("tools", List.of(Map.of(
                    "name", "note",
                    "description", "Puts a note in Markdown on the page",
                    "inputSchema", Map.of("type", "object", "properties", Map.of("text", Map.of("type", "string")), "required", List.of("text"))))));
            case "tools/call" -> {
                notes.add(message.path("params").path("arguments").path("text").asText());
                yield result(id, Map.of("content", List.of(Map.of("type", "text", "text", "On the page"))));
            }
            default -> Map.of("jsonrpc", "2.0", "id", id, "error", Map.of("code", -32601, "message", "Method not found"));
        };
    }

    static Map<String, Object> result(Object id, Object result) {
        return Map.of("jsonrpc", "2.0", "id", id, "result", result);
    }
}
