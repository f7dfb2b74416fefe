package health.charley.web.example;

import static health.charley.web.example.ExampleService.refuse;
import static health.charley.web.example.ExampleService.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * Documents of the {@code patient}'s assessments and the links to them: one that was opened once and one that is locked; the
 * first can be revoked. A new link is refused for 99 views, as where there are too many already. Nobody else has any.
 */
final class SharingExample {
    private static final String LINK = "01997c3a-5b00-7000-8000-0000000000aa";
    private static final String DAMAGED = "01997c3a-5b00-7000-8000-00000000000d";
    private static final String UNWRITABLE = "01997c3a-5b00-7000-8000-00000000000e";
    private static final String OPEN = """
            {"id":"%s","state":"%s","createdAt":"2026-05-04T10:00:00Z","expiresAt":"2026-05-11T10:00:00Z","viewLimit":10,
            "pin":true,"wrongPins":2,"openedAt":["2026-05-05T08:30:00Z"]}""";
    private static final String LOCKED = """
            {"id":"01997c3a-5b00-7000-8000-0000000000bb","state":"locked","createdAt":"2026-05-03T10:00:00Z",
            "expiresAt":"2026-05-10T10:00:00Z","viewLimit":1,"pin":true,"wrongPins":5,"openedAt":[],
            "lockedAt":"2026-05-04T07:45:00Z"}""";

    private volatile boolean revoked;

    static boolean concerns(String path) {
        return path.contains("/shares") || path.endsWith("/document");
    }

    void answer(HttpExchange exchange, String body, boolean theirs) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.endsWith("/document") && path.contains(DAMAGED)) {
            send(exchange, 500, HistoryExample.UNOPENED, "application/problem+json");
        } else if (path.endsWith("/document") && path.contains(UNWRITABLE)) {
            send(exchange, 500, HistoryExample.NO_DOCUMENT, "application/problem+json");
        } else if (!theirs) {
            refuse(exchange, 404, "There is no such assessment.", "");
        } else if (path.endsWith("/document")) {
            document(exchange, exchange.getRequestHeaders().getFirst("Accept"));
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            revoke(exchange, path);
        } else if (exchange.getRequestMethod().equals("POST")) {
            make(exchange, body);
        } else {
            send(exchange, 200, "{\"items\":[" + open() + "," + LOCKED + "]}", "application/json");
        }
    }

    private static void document(HttpExchange exchange, String type) throws IOException {
        send(exchange, 200, type.contains("pdf") ? "%PDF-1.7 of mine" : "{\"resourceType\":\"Bundle\"}", type);
    }

    private void revoke(HttpExchange exchange, String path) throws IOException {
        if (!path.endsWith("/" + LINK)) {
            refuse(exchange, 404, "There is no such link.", "");
            return;
        }
        revoked = true;
        send(exchange, 204, "", "application/json");
    }

    private void make(HttpExchange exchange, String body) throws IOException {
        if (body.contains("\"views\":99")) {
            refuse(exchange, 409, "There are as many links as there may be.", "");
            return;
        }
        revoked = false;
        send(exchange, 201, "{\"share\":" + open() + ",\"token\":\"" + "t".repeat(43) + "\"}", "application/json");
    }

    private String open() {
        return OPEN.formatted(LINK, revoked ? "revoked" : "open");
    }
}
