package health.charley.web.example;

import static health.charley.web.example.ExampleService.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** An archive, an access log of two parts, and an erasure. */
final class RightsExample {
    private static final String BASE = "/api/history/v1/";
    private static final String NEWER = """
            {"items":[{"at":"2026-05-05T08:30:00Z","what":"link-opened","subject":"01997c3a-5b00-7000-8000-000000000001"},
            {"at":"2026-05-05T08:29:30Z","what":"notes-erased","subject":"01997c3a-5b00-7000-8000-000000000001"},
            {"at":"2026-05-05T08:29:00Z","what":"newer-than-this-page"}],"next":"b2xkZXI"}""";
    private static final String OLDER = "{\"items\":[{\"at\":\"2026-05-04T09:12:00Z\",\"what\":\"saved\"}]}";

    private RightsExample() {}

    static boolean concerns(String path) {
        return path.equals(BASE + "export") || path.equals(BASE + "everything") || path.equals(BASE + "access-log");
    }

    static void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getRawPath().substring(BASE.length())) {
            case "export" -> send(exchange, 200, "PK archive", "application/zip");
            case "everything" -> send(exchange, 204, "", "application/json");
            default -> send(exchange, 200, older(exchange) ? OLDER : NEWER, "application/json");
        }
    }

    private static boolean older(HttpExchange exchange) {
        return exchange.getRequestURI().getRawQuery().contains("cursor=b2xkZXI");
    }
}
