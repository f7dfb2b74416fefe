package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** The moderators' API with one story that waits; only the tag of the state it is in is taken. */
final class StoriesExample {
    static final String PATH = "/api/content/v1/stories";
    private static final String SECRET = "s".repeat(43);
    private static final String OFTEN = "o".repeat(43);
    private static final String JSON = "application/json";
    private static final String STORY = """
            {"id": "01997c3a-5b00-7000-8000-00000000000a", "state": "pending", "displayName": "Sam",
             "page": {"kind": "article", "slug": "leg-cramps", "language": "en-US"},
             "text": "Mine <i>ached</i> in Springfield.", "submittedAt": "2026-05-04T09:12:00Z", "steps": []}""";

    private StoriesExample() {}

    static void answer(HttpExchange exchange, String body) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"3\"");
        if (exchange.getRequestURI().getRawPath().endsWith("/withdrawal")) {
            withdraw(exchange, body);
        } else if (exchange.getRequestURI().getRawPath().equals(PATH)) {
            ExampleService.send(exchange, 200, "{\"items\": [" + STORY + "]}", JSON);
        } else if (exchange.getRequestMethod().equals("GET")
                || "\"3\"".equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            ExampleService.send(exchange, 200, STORY, JSON);
        } else {
            ExampleService.send(exchange, 412, "{\"status\": 412, \"detail\": \"It was changed.\"}", JSON);
        }
    }

    private static void withdraw(HttpExchange exchange, String body) throws IOException {
        if (body.contains("\"" + SECRET + "\"")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (body.contains("\"" + OFTEN + "\"")) {
            ExampleService.refuse(exchange, 429, "That is often for a short time. Try again later.", "");
        } else {
            ExampleService.send(exchange, 404, "{\"status\": 404, \"detail\": \"There is no such story.\"}", JSON);
        }
    }
}
