package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the {@code patient} and the {@code moderator} add to assessments, kept and told as history does: by tags of the state that
 * was seen. Nobody else has anything.
 */
final class AppendixExample {
    /** What an app told of the second assessment, by the ids of conditions. */
    private static final Map<String, Kept> OF_AN_APP =
            Map.of("/api/history/v1/assessments/01997c3a-5b00-7000-8000-000000000002/outcome", new Kept(1, """
                    {"diagnoses":[{"condition":"deep-vein-thrombosis","by":"hospital"},
                    {"condition":"gout-flare","by":"self"}]}"""));

    private final Map<String, Kept> byPath = new ConcurrentHashMap<>(OF_AN_APP);

    private record Kept(int version, String body) {
        String etag() {
            return "\"" + version + "\"";
        }
    }

    static boolean concerns(String path) {
        return path.endsWith("/notes") || path.endsWith("/outcome");
    }

    void answer(HttpExchange exchange, String body, boolean theirs) throws IOException {
        String path =
                exchange.getRequestURI().getRawPath() + (ExampleService.is("moderator", exchange) ? " of another" : "");
        var kept = byPath.get(path);
        String method = exchange.getRequestMethod();
        if (!theirs || kept == null && !method.equals("PUT")) {
            ExampleService.refuse(exchange, 404, "Nothing of this kind was added to such an assessment.", "");
        } else if (method.equals("GET")) {
            tell(exchange, kept);
        } else if (!isAsSeen(exchange, kept) && !(method.equals("DELETE") && isOfAnyState(exchange))) {
            ExampleService.refuse(exchange, 412, "It was changed since.", "");
        } else if (method.equals("DELETE")) {
            byPath.remove(path);
            ExampleService.send(exchange, 204, "", "application/json");
        } else {
            byPath.put(path, new Kept(kept == null ? 1 : kept.version() + 1, body));
            tell(exchange, byPath.get(path));
        }
    }

    private static boolean isOfAnyState(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("If-Match") == null;
    }

    private static boolean isAsSeen(HttpExchange exchange, Kept kept) {
        var headers = exchange.getRequestHeaders();
        return kept == null
                ? "*".equals(headers.getFirst("If-None-Match"))
                : kept.etag().equals(headers.getFirst("If-Match"));
    }

    private static void tell(HttpExchange exchange, Kept kept) throws IOException {
        exchange.getResponseHeaders().set("ETag", kept.etag());
        ExampleService.send(exchange, 200, kept.body(), "application/json");
    }
}
