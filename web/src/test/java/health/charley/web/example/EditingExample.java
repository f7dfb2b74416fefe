package health.charley.web.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The editing API for a page of any slug, each with the manuscript of {@code content/save-draft.json} and a care card as its
 * draft. A slug that begins with {@code own} or {@code nameless} can't be signed, one with {@code flagged} not be published,
 * one with {@code locked} not be saved; of one with {@code silent} the checks say nothing. Text with marks is served and
 * taken only where it is asked for. A translation is there once it was made, and then without a draft.
 */
final class EditingExample {
    static final String PATH = "/api/content/v1/editing/pages";
    private static final String ORIGINAL = "en-US";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SWOLLEN = "- one leg is swollen";
    private static final String MARK = " {swelling-one-leg}";
    private static final String FINDING = "\"findings\":[{\"item\":2,\"finding\":\"swelling-one-leg\"}]";

    private static final String CARDS = """
            [{"kind": "urgent", "heading": "Get help within 24 hours if:",
            "items": [{"text": "your calf hurts", "redFlag": "R11", "signs": []}]}]""";

    private final Map<String, ExampleDraft> drafts = new ConcurrentHashMap<>();

    void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.equals(PATH)) {
            answerOnAll(exchange, body);
            return;
        }
        String[] parts = path.substring(PATH.length() + 1).split("/");
        ExampleDraft draft = draft(parts[1], language(exchange));
        String what = exchange.getRequestMethod() + (parts.length > 2 ? " " + parts[2] : "");
        if (what.equals("DELETE previews")) {
            ExampleService.send(exchange, 200, "", "application/json");
        } else if (exchange.getRequestMethod().equals("GET")) {
            read(exchange, draft, what + (marked(exchange) ? " marked" : ""));
        } else if (!draft.tag().equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            ExampleService.refuse(exchange, 412, "Somebody changed this since you read it.", "");
        } else {
            change(exchange, draft, what, marked(exchange) ? unmarked(body) : body);
        }
    }

    private void answerOnAll(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            JsonNode pages = JSON.createArrayNode().add(draft("shelf", ORIGINAL).state());
            send(exchange, JSON.createObjectNode().set("items", pages));
            return;
        }
        JsonNode asked = JSON.readTree(body);
        ExampleDraft made = new ExampleDraft(
                asked.path("slug").asText(), asked.path("language").asText(ORIGINAL));
        if (drafts.putIfAbsent(made.slug + made.language, made) != null) {
            ExampleService.refuse(exchange, 409, "There is one already.", "");
            return;
        }
        send(exchange, made.state());
    }

    private static String language(HttpExchange exchange) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        return query.contains("language=es") ? "es" : ORIGINAL;
    }

    private static boolean marked(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestURI().getQuery()).contains("marked=true");
    }

    /** Of all findings this knows one, on words of one line at the end of a list. */
    private static String unmarked(String body) {
        return body.replace(SWOLLEN + MARK + "\",\"findings\":[]", SWOLLEN + "\"," + FINDING);
    }

    private static JsonNode withMarks(JsonNode page) throws IOException {
        return JSON.readTree(page.toString().replace(SWOLLEN + "\"," + FINDING, SWOLLEN + MARK + "\",\"findings\":[]"));
    }

    private ExampleDraft draft(String slug, String language) throws IOException {
        ObjectNode manuscript = (ObjectNode) JSON.readTree(ExampleService.read("content/save-draft.json"));
        manuscript.set("careCards", JSON.readTree(CARDS));
        return drafts.computeIfAbsent(slug + language, key -> new ExampleDraft(slug, language).written(manuscript));
    }

    private ObjectNode page(ExampleDraft draft) {
        ObjectNode page = draft.page();
        page.putArray("languages")
                .addAll(drafts.values().stream()
                        .filter(other -> other.slug.equals(draft.slug))
                        .map(other -> (JsonNode) JSON.getNodeFactory().textNode(other.language))
                        .toList());
        return page;
    }

    private void read(HttpExchange exchange, ExampleDraft draft, String what) throws IOException {
        exchange.getResponseHeaders().set("ETag", draft.tag());
        switch (what) {
            case "GET" -> send(exchange, page(draft));
            case "GET marked" -> send(exchange, withMarks(page(draft)));
            case "GET comparison" -> send(exchange, JSON.readTree(RecordExample.COMPARISON));
            case "GET comments" -> send(exchange, JSON.readTree(RecordExample.comments(exchange.getRequestURI())));
            case "GET objections" -> RecordExample.sayObjections(exchange, draft.slug);
            case "GET previews" -> send(exchange, JSON.readTree(RecordExample.PREVIEWS));
            case "GET revisions marked" ->
                send(exchange, withMarks(JSON.createObjectNode().set("manuscript", draft.published)));
            case "GET audit" -> send(exchange, JSON.readTree(RecordExample.audit(exchange.getRequestURI())));
            default -> send(exchange, JSON.readTree("{\"items\": []}"));
        }
    }

    private static void change(HttpExchange exchange, ExampleDraft draft, String what, String body) throws IOException {
        switch (what) {
            case "PUT" -> save(exchange, draft, JSON.readTree(body));
            case "POST submission" -> stand(exchange, draft, "in-review");
            case "POST sign-off" -> signOff(exchange, draft, JSON.readTree(body));
            case "POST change-request" -> sendBack(exchange, draft, JSON.readTree(body));
            case "POST publication" -> publish(exchange, draft);
            case "POST unpublication" -> stand(exchange, draft.unpublished(), "draft");
            default -> ExampleService.refuse(exchange, 409, "The page does not stand for this.", "");
        }
    }

    private static void save(HttpExchange exchange, ExampleDraft draft, JsonNode manuscript) throws IOException {
        if (manuscript.path("headline").asText().isEmpty()) {
            ExampleService.refuse(exchange, 400, "It is empty.", """
                    , "errors": [{"pointer": "#/headline", "detail": "It is empty."}]""");
            return;
        }
        if (draft.slug.startsWith("locked")) {
            ExampleService.refuse(exchange, 409, "The page is in the archive.", "");
            return;
        }
        draft.written(manuscript);
        stand(exchange, draft, "draft");
    }

    private static void signOff(HttpExchange exchange, ExampleDraft draft, JsonNode said) throws IOException {
        if (draft.slug.startsWith("own")) {
            ExampleService.refuse(exchange, 403, "Nobody signs what they wrote.", "");
        } else if (draft.slug.startsWith("nameless")) {
            ExampleService.refuse(exchange, 409, "Your account is linked to no author.", "");
        } else if (isTooLong(said)) {
            refuseComment(exchange);
        } else {
            stand(exchange, draft, "signed-off");
        }
    }

    private static void sendBack(HttpExchange exchange, ExampleDraft draft, JsonNode said) throws IOException {
        if (!draft.stage.equals("in-review")) {
            ExampleService.refuse(exchange, 409, "The page does not stand for this.", "");
        } else if (isTooLong(said)) {
            refuseComment(exchange);
        } else {
            stand(exchange, draft, "changes-requested");
        }
    }

    private static boolean isTooLong(JsonNode said) {
        return said.path("comment").asText().length() > 2000;
    }

    private static void refuseComment(HttpExchange exchange) throws IOException {
        String sentence = "This may have at most 2000 characters or entries.";
        ExampleService.refuse(exchange, 400, sentence, """
                , "errors": [{"pointer": "#/comment", "detail": "%s"}]""".formatted(sentence));
    }

    private static void publish(HttpExchange exchange, ExampleDraft draft) throws IOException {
        if (draft.slug.startsWith("flagged")) {
            ExampleService.refuse(exchange, 409, "A check stops it.", """
                    , "objections": [{"blocking": false, "code": "finding-missing", "detail": "A finding is missing."},
                    {"blocking": true, "code": "red-flag-missing", "detail": "A red flag is missing.",
                    "pointer": "#/careCards/0/items/1"}]""");
            return;
        }
        draft.live = 1;
        draft.published = draft.manuscript;
        stand(exchange, draft, "");
    }

    private static void stand(HttpExchange exchange, ExampleDraft draft, String stage) throws IOException {
        draft.stage = stage;
        draft.version++;
        send(exchange, draft.state());
    }

    private static void send(HttpExchange exchange, JsonNode body) throws IOException {
        ExampleService.send(exchange, 200, body.toString(), "application/json");
    }
}
