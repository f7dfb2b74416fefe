package health.charley.web.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The API for webhooks, of which there are none at first; each has one delivery that was given up until it is sent again. */
final class WebhooksExample {
    static final String PATH = "/api/content/v1/webhooks";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> webhooks = new TreeMap<>();
    private String standing = """
            "status": "given-up", "tries": 14, "failure": "refused", "responseStatus": 503""";

    synchronized void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String method = exchange.getRequestMethod();
        if (!ExampleService.caller(exchange).contains("publisher")) {
            ExampleService.refuse(exchange, 403, "You are signed in, but not allowed to do this.", "");
        } else if (path.equals(PATH)) {
            listOrRegister(exchange, body);
        } else if (path.endsWith("/deliveries")) {
            send(exchange, 200, "{\"items\": [" + delivery() + "]}");
        } else if (path.endsWith("/redelivery")) {
            standing = "\"status\": \"pending\", \"tries\": 14, \"nextTryAt\": \"2026-05-04T09:12:00Z\"";
            send(exchange, 200, delivery());
        } else if (method.equals("DELETE")) {
            webhooks.remove(path.substring(PATH.length() + 1));
            send(exchange, 204, "");
        } else {
            send(exchange, 200, webhooks.get(path.substring(PATH.length() + 1)).toString());
        }
    }

    private void listOrRegister(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, "{\"items\": " + webhooks.values() + "}");
            return;
        }
        ObjectNode webhook = (ObjectNode) JSON.readTree(body);
        if (webhook.path("events").isEmpty()) {
            ExampleService.refuse(exchange, 400, "Something is wrong.", """
                    , "errors": [{"pointer": "#/events", "detail": "Say at least one."}]""");
            return;
        }
        String id = "01997c3a-5b00-7000-8000-%012d".formatted(webhooks.size() + 1);
        webhooks.put(id, webhook.put("id", id).put("createdAt", "2026-05-04T09:12:00Z"));
        send(exchange, 201, webhook.deepCopy().put("secret", "whsec_c2VjcmV0").toString());
    }

    private String delivery() {
        return """
                {"id": "msg_01997c3a-5b00-7000-8000-00000000000b", "event": "page.published", "kind": "article",
                 "slug": "leg-cramps", "language": "en-US", "happenedAt": "2026-05-04T09:12:00Z", %s}""".formatted(standing);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        ExampleService.send(exchange, status, body, "application/json");
    }
}
