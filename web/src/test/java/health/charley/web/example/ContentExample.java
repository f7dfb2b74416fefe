package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * The content service's examples, the article in Spanish too, a preview of it, one article by somebody who means harm, pages
 * to be edited and a story that waits.
 */
final class ContentExample extends ExampleService {
    private static final String UNHELPFUL = """
            {
              "items": [
                {
                  "kind": "cause", "slug": "shelf", "language": "en-US", "headline": "A page",
                  "concerns": [{ "about": "votes", "sentence": "7 people found it not helpful." }]
                }
              ]
            }
            """;

    private static final String AGREEMENT = """
            {"items": [{"kind": "cause", "slug": "shelf", "language": "en-US",
            "headline": "Things <on> a shelf", "revision": 2, "agreement": {
            "compared": "current", "knowledge": "1.0.0", "differences": [
            {"kind": "red-flag-missing", "id": "R1", "sentence": "R1 is missing.", "place": "#", "stopsPublication": true},
            {"kind": "finding-unknown", "id": "x", "sentence": "x is unknown.", "place": "#/careCards/0/items/1",
            "stopsPublication": false}]}}]}""";

    private final EditingExample editing = new EditingExample();
    private final SourcesExample sources = new SourcesExample();
    private final RedirectsExample redirects = new RedirectsExample();
    private final WebhooksExample webhooks = new WebhooksExample();

    @Override
    void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.startsWith(EditingExample.PATH)) {
            editing.answer(exchange, body);
        } else if (SourcesExample.concerns(path)) {
            sources.answer(exchange, body);
        } else if (path.startsWith(RedirectsExample.PATH)) {
            redirects.answer(exchange, body);
        } else if (path.startsWith(WebhooksExample.PATH)) {
            webhooks.answer(exchange, body);
        } else if (FilesExample.concerns(path)) {
            FilesExample.answer(exchange, body);
        } else if (path.startsWith(StoriesExample.PATH)) {
            StoriesExample.answer(exchange, body);
        } else if (TellingExample.concerns(path)) {
            TellingExample.answer(exchange, body);
        } else {
            read(exchange, path);
        }
    }

    private static void read(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/api/content/v1/articles" -> example(exchange, "content/articles.json");
            case "/api/content/v1/articles/leg-cramps" -> send(exchange, 200, inLanguage(exchange), "application/json");
            case "/api/content/v1/previews/a-good-token" -> send(exchange, 200, preview(), "application/json");
            case "/api/content/v1/articles/night-cramps" -> {
                exchange.getResponseHeaders().set("Location", "/api/content/v1/articles/leg-cramps");
                send(exchange, 301, "", "application/json");
            }
            case "/api/content/v1/articles/hostile" -> send(exchange, 200, hostile(), "application/json");
            case "/api/content/v1/causes" -> example(exchange, "content/causes.json");
            case "/api/content/v1/causes/deep-vein-thrombosis" ->
                example(exchange, "content/cause-deep-vein-thrombosis.json");
            case "/api/content/v1/editing/audit" -> send(exchange, 200, RecordExample.ALL, "application/json");
            case "/api/content/v1/agreement" -> send(exchange, 200, AGREEMENT, "application/json");
            case "/api/content/v1/work-lists/not-helpful" -> send(exchange, 200, UNHELPFUL, "application/json");
            default -> notFound(exchange);
        }
    }

    private static String inLanguage(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (query.contains("language=es")) {
            return article("es", false).replaceFirst("\"headline\": \"[^\"]*", "\"headline\": \"Calambres");
        }
        return article("en-US", query.contains("language"));
    }

    private static String article(String language, boolean fallback) throws IOException {
        return read("content/article-leg-cramps.json")
                .replaceFirst(
                        "\"language\": \"en-US\"",
                        "\"language\": \"%s\", \"fallback\": %s, \"translations\": [\"en-US\", \"es\"]"
                                .formatted(language, fallback));
    }

    private static String preview() throws IOException {
        return "{\"stage\": \"draft\", \"expiresAt\": \"2026-05-11T09:00:00Z\", \"article\": "
                + read("content/article-leg-cramps.json") + "}";
    }

    private static String hostile() throws IOException {
        return read("content/article-leg-cramps.json")
                .replace("\"slug\": \"leg-cramps\"", "\"slug\": \"hostile\"")
                .replace("Leg cramps: the top 5 causes", "<script>alert(1)</script>")
                .replace(
                        "<p>Rub the muscle",
                        "<p onclick='x()'>Rub</p><img src=x onerror=x()><script>x()</script><p>the muscle");
    }
}
