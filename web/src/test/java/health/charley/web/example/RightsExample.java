package health.charley.web.example;

import static health.charley.web.example.ExampleService.is;
import static health.charley.web.example.ExampleService.refuse;
import static health.charley.web.example.ExampleService.send;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * An archive in two parts, which is being written already for the {@code moderator}, an access log of two parts, and an
 * erasure.
 */
final class RightsExample {
    private static final String BASE = "/api/history/v1/";
    private static final String BEGINNING = "PK" + ".".repeat(65_534);
    private static final String NEWER = """
            {"items":[{"at":"2026-05-05T08:30:00Z","what":"link-opened","by":"link",
            "subject":"019dea1b-8000-7000-8000-000000000001","assessment":"01997c3a-5b00-7000-8000-000000000001"},
            {"at":"2026-05-05T08:29:50Z","what":"pin-wrong","by":"link","subject":"019dea1b-8000-7000-8000-000000000001"},
            {"at":"2026-05-05T08:29:40Z","what":"compared","by":"person","subject":"01997c3a-5b00-7000-8000-000000000001",
            "other":"01993d00-0000-7000-8000-000000000002","assessment":"01997c3a-5b00-7000-8000-000000000001"},
            {"at":"2026-05-05T08:29:30Z","what":"notes-erased","by":"person","subject":"01997c3a-5b00-7000-8000-000000000001",
            "assessment":"01997c3a-5b00-7000-8000-000000000001"},
            {"at":"2026-05-05T08:29:20Z","what":"rechecked","by":"service","subject":"01997c3a-5b00-7000-8000-000000000001",
            "assessment":"01997c3a-5b00-7000-8000-000000000001","topic":"leg-cramps"},
            {"at":"2026-05-05T08:29:00Z","what":"newer-than-this-page"}],"next":"b2xkZXI"}""";
    private static final String OLDER = """
            {"items":[{"at":"2026-05-04T09:12:00Z","what":"saved","subject":"01997c3a-5b00-7000-8000-000000000003"},
            {"at":"2026-05-04T09:11:00Z","what":"listed"}]}""";

    private RightsExample() {}

    static boolean concerns(String path) {
        return path.equals(BASE + "export") || path.equals(BASE + "everything") || path.equals(BASE + "access-log");
    }

    static void answer(ExampleService service, HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getRawPath().substring(BASE.length())) {
            case "export" -> archive(service, exchange);
            case "everything" -> send(exchange, 204, "", "application/json");
            default -> accesses(exchange, exchange.getRequestURI().getRawQuery());
        }
    }

    /** In two parts, of which the first is larger than what a server keeps back. */
    private static void archive(ExampleService service, HttpExchange exchange) throws IOException {
        if (is("moderator", exchange)) {
            exchange.getResponseHeaders().set("Retry-After", "30");
            refuse(exchange, 503, "Your archive is being written already. Ask again when you have it.", "");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/zip");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(BEGINNING.getBytes(UTF_8));
        exchange.getResponseBody().flush();
        if (!service.goesOnAfterHalf()) {
            throw new IOException("broken off on purpose");
        }
        exchange.getResponseBody().write("the end".getBytes(UTF_8));
        exchange.close();
    }

    private static void accesses(HttpExchange exchange, String query) throws IOException {
        if (query.contains("cursor=") && !query.contains("cursor=b2xkZXI")) {
            refuse(exchange, 400, "This is no cursor.", "");
            return;
        }
        send(exchange, 200, query.contains("cursor=") ? OLDER : NEWER, "application/json");
    }
}
