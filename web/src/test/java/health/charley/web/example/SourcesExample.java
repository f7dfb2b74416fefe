package health.charley.web.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The editing API for authors and citations, of which there are none at first. What has an empty name or text is refused
 * at its place; an author who signs is not changed, and the account
 * {@code taken} signs as another.
 */
final class SourcesExample {
    static final String PATH = "/api/content/v1/editing/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> sources = new TreeMap<>();

    static boolean concerns(String path) {
        return path.startsWith(PATH + "authors") || path.startsWith(PATH + "citations");
    }

    synchronized void answer(HttpExchange exchange, String body) throws IOException {
        String[] parts =
                exchange.getRequestURI().getRawPath().substring(PATH.length()).split("/");
        if (parts.length == 1) {
            list(exchange, parts[0]);
            return;
        }
        String key = parts[0] + "/" + parts[1];
        var there = Optional.ofNullable(sources.get(key));
        if (exchange.getRequestMethod().equals("GET")) {
            show(exchange, there);
        } else if (!agrees(exchange, there)) {
            ExampleService.refuse(exchange, 412, "Somebody changed this since you read it.", "");
        } else if (parts.length > 2) {
            link(exchange, there.orElseThrow(), body);
        } else {
            save(exchange, key, there, JSON.readTree(body));
        }
    }

    private void list(HttpExchange exchange, String kind) throws IOException {
        var items = JSON.createArrayNode();
        sources.forEach((key, source) -> {
            if (key.startsWith(kind)) {
                items.add(source);
            }
        });
        ExampleService.send(exchange, 200, "{\"items\": " + items + "}", "application/json");
    }

    private static boolean agrees(HttpExchange exchange, Optional<ObjectNode> there) {
        var headers = exchange.getRequestHeaders();
        return there.map(SourcesExample::tag)
                .map(tag -> tag.equals(headers.getFirst("If-Match")))
                .orElseGet(() -> "*".equals(headers.getFirst("If-None-Match")));
    }

    private void save(HttpExchange exchange, String key, Optional<ObjectNode> there, JsonNode body) throws IOException {
        boolean author = key.startsWith("authors");
        String needed = author ? "name" : "text";
        if (body.path(needed).asText().isEmpty()) {
            refuseAt(exchange, needed, "This is needed.");
        } else if (body.path("doi").asText("none").isEmpty()) {
            refuseAt(exchange, "doi", "A DOI is written like '10.1000/182'.");
        } else if (there.filter(source -> source.has("account")).isPresent()) {
            ExampleService.refuse(exchange, 409, "Somebody signs pages as this author.", "");
        } else {
            var source = there.orElseGet(JSON::createObjectNode);
            source.put("id", key.substring(key.indexOf('/') + 1)).set(author ? "profile" : "work", body);
            sources.put(key, source);
            changed(exchange, source);
        }
    }

    private static void link(HttpExchange exchange, ObjectNode author, String body) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            author.remove("account");
            changed(exchange, author);
        } else if (JSON.readTree(body).path("account").asText().equals("taken")) {
            ExampleService.refuse(exchange, 409, "The account signs as 'another'.", "");
        } else {
            author.set("account", JSON.readTree(body).path("account"));
            changed(exchange, author);
        }
    }

    private static void changed(HttpExchange exchange, ObjectNode source) throws IOException {
        source.put("version", source.path("version").asInt() + 1);
        show(exchange, Optional.of(source));
    }

    private static void show(HttpExchange exchange, Optional<ObjectNode> source) throws IOException {
        if (source.isEmpty()) {
            ExampleService.notFound(exchange);
            return;
        }
        exchange.getResponseHeaders().set("ETag", tag(source.get()));
        ExampleService.send(exchange, 200, source.get().toString(), "application/json");
    }

    private static String tag(ObjectNode source) {
        return "\"" + source.path("version").asInt() + "\"";
    }

    private static void refuseAt(HttpExchange exchange, String member, String detail) throws IOException {
        ExampleService.refuse(exchange, 400, "Something is wrong.", """
                , "errors": [{"pointer": "#/%s", "detail": "%s"}]""".formatted(member, detail));
    }
}
