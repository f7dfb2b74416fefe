package health.charley.web.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The API for old addresses, of which there are none at first; each is known by where it leads, and none can lead to itself,
 * nor to {@code nowhere}.
 */
final class RedirectsExample {
    static final String PATH = "/api/content/v1/redirects";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> redirects = new TreeMap<>();

    synchronized void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String key = path.equals(PATH) ? "" : path.substring(PATH.length() + 1);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> save(exchange, key, JSON.readTree(body).path("to").asText());
            case "DELETE" -> remove(exchange, key);
            default -> {
                if (!key.isEmpty()) {
                    one(exchange, key);
                } else if (ExampleService.caller(exchange).contains("editor")) {
                    ExampleService.send(exchange, 200, "{\"items\": [" + items() + "]}", "application/json");
                } else {
                    ExampleService.refuse(exchange, 403, "You are signed in, but not allowed to do this.", "");
                }
            }
        }
    }

    private void save(HttpExchange exchange, String key, String to) throws IOException {
        if (key.endsWith("/" + to)) {
            ExampleService.refuse(exchange, 409, "A redirect can't lead to its own address.", "");
        } else if (to.equals("nowhere")) {
            ExampleService.refuse(exchange, 400, "Something is wrong.", """
                    , "errors": [{"pointer": "#/to", "detail": "There is no such page."}]""");
        } else if (redirects.containsKey(key)
                || !"*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            ExampleService.refuse(exchange, 412, "It is there already.", "");
        } else {
            redirects.put(key, to);
            ExampleService.send(exchange, 201, item(key, to), "application/json");
        }
    }

    private void remove(HttpExchange exchange, String key) throws IOException {
        if (!etag(redirects.get(key)).equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            ExampleService.refuse(exchange, 412, "It has changed.", "");
        } else {
            redirects.remove(key);
            ExampleService.send(exchange, 204, "", "application/json");
        }
    }

    private void one(HttpExchange exchange, String key) throws IOException {
        if (!redirects.containsKey(key)) {
            ExampleService.notFound(exchange);
            return;
        }
        exchange.getResponseHeaders().set("ETag", etag(redirects.get(key)));
        ExampleService.send(exchange, 200, item(key, redirects.get(key)), "application/json");
    }

    private static String etag(String to) {
        return "\"" + to + "\"";
    }

    private String items() {
        return String.join(
                ", ",
                redirects.entrySet().stream()
                        .map(entry -> item(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static String item(String key, String to) {
        String[] parts = key.split("/");
        return """
                {"kind": "%s", "language": "%s", "from": "%s", "to": "%s"}""".formatted(parts[0], parts[1], parts[2], to);
    }
}
