package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Whether clinicians reviewed what assessments were made by: one of whoever saved some is of a sample topic, one damaged. */
final class ReviewExample {
    private static final String REVIEWS = "/api/history/v1/reviews";
    private static final String SAMPLE = "01997c3a-5b00-7000-8000-000000000003";
    private static final String DAMAGED = "01997c3a-5b00-7000-8000-00000000000d";
    private static final String STATUS = "{\"status\":\"%s\",\"reviewed\":false}";

    private ReviewExample() {}

    static boolean concerns(String path) {
        return path.equals(REVIEWS) || path.endsWith("/review");
    }

    static void answer(HttpExchange exchange, boolean hasSaved) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String status = STATUS.formatted(word(path));
        if (path.equals(REVIEWS)) {
            ExampleService.send(exchange, 200, "{\"items\":[" + (hasSaved ? sample() : "") + "]}", "application/json");
        } else if (hasSaved) {
            ExampleService.send(exchange, 200, status, "application/json");
        } else {
            ExampleService.refuse(exchange, 404, "There is no such assessment.", "");
        }
    }

    private static String word(String path) {
        if (path.contains(SAMPLE)) {
            return "sample";
        }
        return path.contains(DAMAGED) ? "unknown" : "awaiting-clinical-review";
    }

    private static String sample() {
        return "{\"assessment\":\"" + SAMPLE + "\",\"review\":" + STATUS.formatted("sample") + "}";
    }
}
