package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The unfinished checks of the {@code patient}, kept and told as history does; of everybody else there are as many as there may
 * be, of which one is damaged.
 */
final class DraftExample {
    private static final String PATH = "/api/history/v1/drafts";
    private static final String DAMAGED = "01997c3a-5b00-7000-8000-00000000000d";

    /**
     * Kept by programs, and in no list: one that left the policy to triage, one with a policy that
     * triage no longer has, and one with a part of a screen.
     */
    private static final Map<String, Kept> OF_PROGRAMS = Map.of(
            "01997c3a-5b00-7000-8000-0000000000e1", ofProgram("", ""),
            "01997c3a-5b00-7000-8000-0000000000e2", ofProgram("\"policy\":\"gone\",", ""),
            "01997c3a-5b00-7000-8000-0000000000e3",
                    ofProgram("\"policy\":\"us\",", "{\"question\":\"chest-pain\",\"value\":\"no\"}"));

    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    private record Kept(int version, String body) {
        String etag() {
            return "\"" + version + "\"";
        }

        String told(String id) {
            return "{\"id\":\"" + id + "\",\"changedAt\":\"2026-05-04T09:12:00Z\",\"endsAt\":\"2026-06-03T09:12:00Z\","
                    + "\"draft\":" + body + ",\"version\":" + version + "}";
        }
    }

    private static Kept ofProgram(String policy, String answers) {
        return new Kept(
                1,
                "{\"topic\":\"leg-cramps\"," + policy + "\"person\":{\"age\":55,\"sex\":\"male\"},\"answers\":["
                        + answers + "]}");
    }

    static boolean concerns(String path) {
        return path.startsWith(PATH);
    }

    void answer(HttpExchange exchange, String body, boolean theirs) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.equals(PATH)) {
            list(exchange, theirs);
        } else {
            one(exchange, path.substring(PATH.length() + 1), body, theirs);
        }
    }

    private void list(HttpExchange exchange, boolean theirs) throws IOException {
        var items = byId.entrySet().stream()
                .filter(entry -> theirs)
                .map(entry -> entry.getValue().told(entry.getKey()))
                .collect(Collectors.joining(","));
        var damaged = theirs ? "" : "\"" + DAMAGED + "\"";
        ExampleService.send(
                exchange, 200, "{\"items\":[" + items + "],\"damaged\":[" + damaged + "]}", "application/json");
    }

    private void one(HttpExchange exchange, String id, String body, boolean theirs) throws IOException {
        var kept = byId.getOrDefault(id, OF_PROGRAMS.get(id));
        switch (exchange.getRequestMethod()) {
            case "PUT" -> save(exchange, id, body, theirs);
            case "DELETE" -> erase(exchange, id);
            default -> {
                if (kept == null) {
                    ExampleService.refuse(exchange, 404, "There is no such unfinished interview.", "");
                } else {
                    ExampleService.send(exchange, 200, kept.told(id), "application/json");
                }
            }
        }
    }

    private void erase(HttpExchange exchange, String id) throws IOException {
        var kept = byId.get(id);
        var seen = exchange.getRequestHeaders().getFirst("If-Match");
        if (kept != null && seen != null && !seen.equals(kept.etag())) {
            ExampleService.refuse(exchange, 412, "It was changed since.", "");
        } else {
            ExampleService.send(exchange, byId.remove(id) == null ? 404 : 204, "", "application/json");
        }
    }

    private void save(HttpExchange exchange, String id, String body, boolean theirs) throws IOException {
        var kept = byId.get(id);
        var headers = exchange.getRequestHeaders();
        var isAsSeen = kept == null
                ? "*".equals(headers.getFirst("If-None-Match"))
                : kept.etag().equals(headers.getFirst("If-Match"));
        if (!theirs) {
            ExampleService.refuse(exchange, 409, "There are as many unfinished interviews as there may be.", "");
        } else if (!isAsSeen) {
            ExampleService.refuse(exchange, 412, "It was changed since.", "");
        } else {
            byId.put(id, new Kept(kept == null ? 1 : kept.version() + 1, body));
            ExampleService.send(exchange, 200, byId.get(id).told(id), "application/json");
        }
    }
}
