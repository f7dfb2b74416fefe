package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** The stories of a page as readers meet them, and the door by which new ones come: what it says hangs on the token of the form. */
final class TellingExample {
    private static final String ARTICLE = "/api/content/v1/articles/leg-cramps/stories";
    private static final String OLD_ARTICLE = "/api/content/v1/articles/night-cramps/stories";
    private static final String JSON = "application/json";
    private static final String LIST = """
            {"disclaimer": "We did not check if they are true.", "next": "older",
             "items": [{"id": "01997c3a-5b00-7000-8000-00000000000b", "text": "Mine <i>ached</i> at night.",
                        "displayName": "Sam <3", "ageBand": "30-49", "publishedOn": "2026-05-04"}]}""";
    private static final String FORM = """
            {"token": "a-new-token", "consent": "I agree that it is shown.", "disclaimer": "Nobody checked it.",
             "usableFrom": "2026-05-04T09:12:03Z", "expiresAt": "2026-05-04T13:12:00Z"}""";
    private static final String TAKEN = """
            {"id": "01997c3a-5b00-7000-8000-00000000000a", "withdrawalSecret": "%s",
             "withdrawalLink": "/stories/withdrawal#01997c3a-5b00-7000-8000-00000000000a.%s"}""";

    private TellingExample() {}

    static boolean concerns(String path) {
        return path.startsWith(ARTICLE) || path.startsWith(OLD_ARTICLE);
    }

    static void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.startsWith(OLD_ARTICLE)) {
            move(exchange, path);
        } else if (exchange.getRequestMethod().equals("POST")) {
            take(exchange, body);
        } else {
            ExampleService.send(exchange, 200, path.equals(ARTICLE) ? LIST : FORM, JSON);
        }
    }

    private static void move(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path.replace("night-cramps", "leg-cramps"));
        ExampleService.send(exchange, exchange.getRequestMethod().equals("POST") ? 308 : 301, "", JSON);
    }

    private static void take(HttpExchange exchange, String body) throws IOException {
        if (body.contains("\"consent\":false")) {
            ExampleService.refuse(
                    exchange,
                    400,
                    "Some of it is wrong.",
                    ", \"errors\": [{\"pointer\": \"#/consent\", \"detail\": \"Only if you agree.\"},"
                            + " {\"pointer\": \"#/text\", \"detail\": \"A story has 20 to 4000 characters.\"}]");
        } else if (body.contains("too-quick")) {
            ExampleService.refuse(exchange, 429, "That was quick.", "");
        } else if (body.contains("sent-before")) {
            ExampleService.refuse(exchange, 409, "This form was sent before.", "");
        } else {
            String secret = "s".repeat(43);
            ExampleService.send(exchange, 202, TAKEN.formatted(secret, secret), JSON);
        }
    }
}
