package health.charley.web.example;

import static health.charley.web.example.ExampleService.refuse;
import static health.charley.web.example.ExampleService.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** One link that opens with the PIN 4711, one to what no document can be made of, one to what can't be read; every other one leads nowhere. */
final class SharedExample {
    static final String PATH = "/api/history/v1/shared";

    /** Said of the PIN 5555. */
    private static final String FIFTH = "{\"type\":\"urn:charley:problem:locked\",\"title\":\"Locked\",\"status\":403,"
            + "\"detail\":\"The PIN is wrong for the fifth time. The link is locked for good now.\"}";

    private SharedExample() {}

    static void open(HttpExchange exchange, String body) throws IOException {
        if (body.contains("\"" + "e".repeat(43) + "\"")) {
            send(exchange, 500, HistoryExample.NO_DOCUMENT, "application/problem+json");
        } else if (body.contains("\"" + "u".repeat(43) + "\"")) {
            send(exchange, 500, HistoryExample.UNREAD, "application/problem+json");
        } else if (!body.contains("\"" + "o".repeat(43) + "\"")) {
            refuse(exchange, 404, "This link leads nowhere.", "");
        } else if (body.contains("\"5555\"")) {
            send(exchange, 403, FIFTH, "application/problem+json");
        } else if (!body.contains("\"4711\"")) {
            refuse(exchange, 403, "The PIN is wrong. After five wrong PINs the link is locked.", "");
        } else {
            document(exchange, exchange.getRequestHeaders().getFirst("Accept"));
        }
    }

    private static void document(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"document\"");
        send(exchange, 200, type.contains("pdf") ? "%PDF-1.7" : "{\"resourceType\":\"Bundle\"}", type);
    }
}
