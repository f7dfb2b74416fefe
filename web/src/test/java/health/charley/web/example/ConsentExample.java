package health.charley.web.example;

import static health.charley.web.example.ExampleService.is;
import static health.charley.web.example.ExampleService.refuse;
import static health.charley.web.example.ExampleService.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Version 2026-11 of a consent, which the {@code moderator} alone is asked for before anything is saved. */
final class ConsentExample {
    private static final String ASKED = "{\"asked\":\"2026-11\",\"required\":true,\"history\":[]}";
    private static final String GIVEN =
            "{\"asked\":\"2026-11\",\"required\":true,\"given\":\"2026-11\",\"history\":[]}";
    private static final String UNASKED = "{\"required\":false,\"history\":[]}";

    private volatile boolean given;

    boolean isMissing(HttpExchange exchange) {
        return asked(exchange) && !given && exchange.getRequestMethod().equals("PUT");
    }

    void answer(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("PUT") && !body.contains("2026-11")) {
            refuse(exchange, 409, "This is not the version of the consent that is asked for now.", "");
            return;
        }
        if (exchange.getRequestMethod().equals("DELETE")) {
            given = false;
            send(exchange, 204, "", "application/json");
            return;
        }
        given = given || exchange.getRequestMethod().equals("PUT");
        send(exchange, 200, asked(exchange) ? asked() : UNASKED, "application/json");
    }

    private String asked() {
        return given ? GIVEN : ASKED;
    }

    private static boolean asked(HttpExchange exchange) {
        return is("moderator", exchange);
    }
}
