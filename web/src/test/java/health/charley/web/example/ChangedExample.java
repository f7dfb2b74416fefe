package health.charley.web.example;

import static health.charley.web.example.ExampleService.is;
import static health.charley.web.example.ExampleService.read;
import static health.charley.web.example.ExampleService.refuse;
import static health.charley.web.example.ExampleService.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Assessments that were made by other knowledge than today's: one of a topic that triage does not serve any more, one of a
 * level that the front end does not know, and a notice of one whose advice would differ. The {@code clinician}'s notices fail.
 */
final class ChangedExample {
    private static final String BASE = "/api/history/v1/";
    private static final String LIST = BASE + "assessments";
    private static final String OF_NO_TOPIC = BASE + "assessments/01997c3a-5b00-7000-8000-000000000004";
    private static final String OF_UNKNOWN_LEVEL = BASE + "assessments/01997c3a-5b00-7000-8000-000000000005";
    private static final String FIRST = "01997c3a-5b00-7000-8000-000000000001";
    private static final String SEEN = "2026-05-06T03:00:00Z";
    private static final String NOTICE = """
            {"assessment":"%s","topic":"leg-cramps","checkedAt":"2026-05-06T03:00:00Z","careLevel":"consultation",
            "sentence":"Today the advice is more urgent: Make an appointment with a doctor.","knowledgeVersion":"1.1.0",
            "review":{"status":"awaiting-clinical-review","reviewed":false}}""";
    /** The first and four others that say the same. */
    private static final String NOTICES = IntStream.of(1, 6, 7, 8, 9)
            .mapToObj(number -> NOTICE.formatted(FIRST.substring(0, FIRST.length() - 1) + number))
            .collect(Collectors.joining(",", "{\"items\":[", "],\"damaged\":[]}"));

    private ChangedExample() {}

    static boolean concerns(String path, String query) {
        return path.startsWith(BASE + "notices")
                || path.equals(OF_NO_TOPIC)
                || path.equals(OF_UNKNOWN_LEVEL)
                || query.contains("cursor=bmV3ZXI");
    }

    static void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getRawPath()) {
            case BASE + "notices" -> notices(exchange);
            case BASE + "notices/" + FIRST -> notice(exchange);
            case OF_NO_TOPIC -> send(exchange, 200, ofNoTopic(), "application/json");
            case OF_UNKNOWN_LEVEL -> send(exchange, 200, ofUnknownLevel(), "application/json");
            case LIST -> send(exchange, 200, list(), "application/json");
            default -> refuse(exchange, 404, "There is no notice about such an assessment.", "");
        }
    }

    private static void notices(HttpExchange exchange) throws IOException {
        if (is("clinician", exchange)) {
            refuse(exchange, 503, "Try again.", "");
            return;
        }
        send(exchange, 200, NOTICES, "application/json");
    }

    /** Put away if it is the one that was seen. */
    private static void notice(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, NOTICE.formatted(FIRST), "application/json");
        } else if (exchange.getRequestURI().getQuery().contains(SEEN)) {
            send(exchange, 204, "", "application/json");
        } else {
            refuse(exchange, 409, "There is a newer notice about this assessment. Read it first.", "");
        }
    }

    private static String ofNoTopic() throws IOException {
        return read("history/assessment.json").replace("\"topic\": \"leg-cramps\"", "\"topic\": \"withdrawn-topic\"");
    }

    private static String ofUnknownLevel() throws IOException {
        return read("history/assessment.json").replace("\"self_care\"", "\"foo_bar\"");
    }

    private static String list() throws IOException {
        return read("history/assessments.json")
                .replace(FIRST, "01997c3a-5b00-7000-8000-000000000005")
                .replace("\"self_care\"", "\"foo_bar\"");
    }
}
