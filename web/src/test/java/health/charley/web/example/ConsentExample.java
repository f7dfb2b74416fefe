package health.charley.web.example;

import static health.charley.web.example.ExampleService.is;
import static health.charley.web.example.ExampleService.refuse;
import static health.charley.web.example.ExampleService.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * Version 2026-11 of a consent, which the {@code moderator} alone is asked for before anything is saved. The {@code clinician}
 * agreed to an older one, when it was asked for.
 */
final class ConsentExample {
    private static final String STEPS = "\"history\":[%s]}";
    private static final String STEP = "{\"at\":\"%s\",\"version\":\"%s\",\"given\":%s}";
    private static final String ASKED = "{\"asked\":\"2026-11\",\"required\":true,";
    private static final String GAVE = STEP.formatted("2026-11-02T08:30:00Z", "2026-11", true);
    private static final String WITHDREW = STEP.formatted("2026-11-03T08:30:00Z", "2026-11", false);
    private static final String OLD = "{\"required\":false,\"given\":\"2025-01\","
            + STEPS.formatted(STEP.formatted("2025-01-09T08:30:00Z", "2025-01", true));
    private static final String UNASKED = "{\"required\":false," + STEPS.formatted("");

    private volatile boolean given;
    private volatile boolean withdrawn;

    boolean isMissing(HttpExchange exchange) {
        var saves = exchange.getRequestMethod().equals("PUT")
                || exchange.getRequestURI().getRawPath().endsWith("/shares")
                        && exchange.getRequestMethod().equals("POST");
        return asked(exchange) && !given && saves;
    }

    static void refuseWithout(HttpExchange exchange) throws IOException {
        var more = ",\"type\":\"urn:charley:problem:consent-missing\",\"version\":\"2026-11\"";
        refuse(exchange, 403, "Nothing is saved here without your consent to version 2026-11.", more);
    }

    void answer(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("PUT") && !body.contains("2026-11")) {
            refuse(exchange, 409, "This is not the version of the consent that is asked for now.", "");
            return;
        }
        if (exchange.getRequestMethod().equals("DELETE")) {
            withdrawn = given;
            given = false;
            send(exchange, 204, "", "application/json");
            return;
        }
        given = given || exchange.getRequestMethod().equals("PUT");
        send(exchange, 200, read(exchange), "application/json");
    }

    private String read(HttpExchange exchange) {
        if (is("clinician", exchange)) {
            return OLD;
        }
        return asked(exchange) ? asked() : UNASKED;
    }

    private String asked() {
        if (given) {
            return ASKED + "\"given\":\"2026-11\"," + STEPS.formatted(GAVE);
        }
        return ASKED + STEPS.formatted(withdrawn ? WITHDREW + "," + GAVE : "");
    }

    private static boolean asked(HttpExchange exchange) {
        return is("moderator", exchange);
    }
}
