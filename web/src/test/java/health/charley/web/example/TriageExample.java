package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * The triage service's examples: an interview of three screens, with an emergency at two of the answers, and a sample topic of
 * one screen, with an emergency at a sore calf.
 */
final class TriageExample extends ExampleService {
    @Override
    void answer(HttpExchange exchange, String body) throws IOException {
        switch (exchange.getRequestURI().getRawPath()) {
            case "/api/triage/v1/topics" -> example(exchange, "triage/topics.json");
            case "/api/triage/v1/topics/leg-cramps" -> example(exchange, "triage/topic-leg-cramps.json");
            case "/api/triage/v1/topics/leg-cramps/interview" -> interview(exchange, body);
            case "/api/triage/v1/topics/leg-cramps/explanation" ->
                example(exchange, "triage/explanation-question.json");
            case "/api/triage/v1/topics/swollen-ankle" ->
                send(exchange, 200, ofSample("triage/topic-leg-cramps.json"), "application/json");
            case "/api/triage/v1/topics/swollen-ankle/interview" ->
                send(exchange, 200, ofSample(nextOfSample(body)), "application/json");
            case "/.well-known/jwks.json" -> send(exchange, 200, "{\"keys\":[]}", "application/json");
            default -> notFound(exchange);
        }
    }

    private static void interview(HttpExchange exchange, String body) throws IOException {
        if (body.contains("\"policy\":\"gone\"") || body.contains("\"policy\":\"\"")) {
            refuse(exchange, 400, "There is no such policy.", "");
        } else {
            example(exchange, next(body));
        }
    }

    private static String nextOfSample(String body) {
        if (!body.contains("calf-tender")) {
            return "triage/interview-screen-sample.json";
        }
        if (!body.contains("{\"question\":\"calf-tender\",\"value\":\"yes\"}")) {
            return "triage/interview-complete-self-care.json";
        }
        return body.contains("\"budget\":1")
                ? "triage/interview-complete-emergency.json"
                : "triage/interview-alert.json";
    }

    private static String ofSample(String example) throws IOException {
        return read(example)
                .replace("leg-cramps", "swollen-ankle")
                .replace("awaiting-clinical-review", "sample")
                .replace("awaiting clinical review", "sample");
    }

    private static String next(String body) {
        if (body.contains("{\"question\":\"chest-pain\",\"value\":\"yes\"}")) {
            return "triage/interview-complete-ambulance.json";
        }
        if (body.contains("{\"question\":\"swelling\",\"value\":\"one\"}")) {
            boolean finished = body.contains("calf-tender") || body.contains("\"budget\":1");
            return finished ? "triage/interview-complete-emergency.json" : "triage/interview-alert.json";
        }
        return switch (body.split("\"question\"", -1).length - 1) {
            case 0 -> "triage/interview-screen-red-flags.json";
            case 3 -> "triage/interview-screen-multiple.json";
            case 4 -> "triage/interview-screen-number.json";
            default -> "triage/interview-complete-self-care.json";
        };
    }
}
