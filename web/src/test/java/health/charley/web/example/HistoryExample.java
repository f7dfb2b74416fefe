package health.charley.web.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Base64;

/**
 * The history service's examples: the {@code patient} and the {@code clinician} with three assessments, and everybody else
 * with none, who can save none either. What the {@code clinician} saved is damaged; the {@code editor}'s key is; the {@code
 * moderator} has yet to consent.
 */
final class HistoryExample extends ExampleService {
    private static final String LIST = "/api/history/v1/assessments";
    private static final String SAMPLE = LIST + "/01997c3a-5b00-7000-8000-000000000003";
    private static final String NO_SUCH = "{\"title\":\"Not Found\",\"status\":404}";
    private static final String CONFLICT = "{\"title\":\"Conflict\",\"status\":409}";
    private static final String DAMAGED = "01997c3a-5b00-7000-8000-00000000000d";
    private static final String UNREADABLE = "01997c3a-5b00-7000-8000-00000000000f";
    static final String UNOPENED = "{\"type\":\"urn:charley:problem:damaged\",\"title\":\"Damaged\",\"status\":500}";
    private static final String ALL_UNOPENED = UNOPENED.replace("}", ",\"everything\":true}");
    static final String NO_DOCUMENT =
            "{\"type\":\"urn:charley:problem:no-document\",\"title\":\"No document\",\"status\":500}";
    static final String UNREAD =
            "{\"type\":\"urn:charley:problem:unreadable\",\"title\":\"Unreadable\",\"status\":500}";
    private static final String SIGN_IN = "{\"title\":\"Unauthorized\",\"status\":401}";

    private final ConsentExample consent = new ConsentExample();
    private final AppendixExample appendix = new AppendixExample();
    private final DraftExample drafts = new DraftExample();
    private final SharingExample sharing = new SharingExample();

    @Override
    void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        exchange.getResponseHeaders().add("Set-Cookie", "neighbour=secret");
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        if (path.equals(SharedExample.PATH)) {
            SharedExample.open(exchange, body);
        } else if (bearer == null) {
            send(exchange, 401, SIGN_IN, "application/problem+json");
        } else if (path.equals("/api/history/v1/consent")) {
            consent.answer(exchange, body);
        } else if (consent.isMissing(exchange)) {
            ConsentExample.refuseWithout(exchange);
        } else if (is("editor", exchange) && !path.endsWith("/everything")) {
            send(exchange, 500, ALL_UNOPENED, "application/problem+json");
        } else if (ReviewExample.concerns(path)) {
            ReviewExample.answer(exchange, hasSaved(exchange) || is("moderator", exchange));
        } else if (path.equals(LIST) && query.contains("cursor=ZGFtYWdlZA")) {
            send(exchange, 200, "{\"items\":[],\"damaged\":[\"" + DAMAGED + "\"]}", "application/json");
        } else if (path.equals(LIST) && query.contains("cursor=YW1idWxhbmNl")) {
            send(exchange, 200, ofAmbulance(), "application/json");
        } else if (path.equals(LIST) && query.contains("cursor=bWludXRl")) {
            send(exchange, 200, ofOneMinute(), "application/json");
        } else if (path.equals(LIST + "/" + DAMAGED)
                && exchange.getRequestMethod().equals("GET")) {
            send(exchange, 500, UNOPENED, "application/problem+json");
        } else if (path.endsWith("/comparison") && (path + query).contains(DAMAGED)) {
            send(exchange, 500, UNOPENED, "application/problem+json");
        } else if ((path + query).contains(UNREADABLE)
                && exchange.getRequestMethod().equals("GET")) {
            send(exchange, 500, UNREAD, "application/problem+json");
        } else if (SharingExample.concerns(path)) {
            sharing.answer(exchange, body, adds(exchange));
        } else if (ComparisonExample.concerns(path)) {
            ComparisonExample.answer(exchange, person(bearer).equals("patient"));
        } else if (AppendixExample.concerns(path)) {
            appendix.answer(exchange, body, adds(exchange));
        } else if (DraftExample.concerns(path)) {
            drafts.answer(exchange, body, adds(exchange));
        } else if (TimelineExample.concerns(path)) {
            TimelineExample.answer(exchange, hasSaved(exchange));
        } else if (RightsExample.concerns(path)) {
            RightsExample.answer(this, exchange);
        } else if (ChangedExample.concerns(path, query)) {
            ChangedExample.answer(exchange);
        } else if (path.equals(LIST) && query.contains("sameTopicAs=") && hasSaved(exchange)) {
            send(exchange, 200, ComparisonExample.ofLegCramps(), "application/json");
        } else if (path.equals(LIST) && query.contains("careLevel=consultation")) {
            example(exchange, "history/assessments-empty.json");
        } else if (path.equals(LIST)) {
            example(exchange, hasSaved(exchange) ? "history/assessments.json" : "history/assessments-empty.json");
        } else if (path.equals(SAMPLE) && person(bearer).equals("patient")) {
            send(exchange, 200, ofSample(), "application/json");
        } else if (path.startsWith(LIST + "/")) {
            one(exchange, path, person(bearer));
        } else {
            send(exchange, 404, NO_SUCH, "application/problem+json");
        }
    }

    private static boolean adds(HttpExchange exchange) {
        return is("patient", exchange) || is("moderator", exchange);
    }

    private static boolean hasSaved(HttpExchange exchange) {
        return is("patient", exchange) || is("clinician", exchange);
    }

    private static String ofAmbulance() throws IOException {
        return read("history/assessments.json").replace("\"self_care\"", "\"emergency_ambulance\"");
    }

    /** The first two made within one minute. */
    private static String ofOneMinute() throws IOException {
        return read("history/assessments.json").replace("2026-03-02T18:30:00Z", "2026-05-04T09:12:40Z");
    }

    private static String ofSample() throws IOException {
        return read("history/assessment.json")
                .replace("-000000000001", "-000000000003")
                .replace("\"topic\": \"leg-cramps\"", "\"topic\": \"swollen-ankle\"")
                .replace("awaiting clinical review", "sample");
    }

    private static void one(HttpExchange exchange, String path, String person) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> save(exchange, path, person);
            case "DELETE" -> send(exchange, 204, "", "application/json");
            default -> show(exchange, person);
        }
    }

    private static void show(HttpExchange exchange, String person) throws IOException {
        if (person.equals("patient") || is("moderator", exchange)) {
            example(exchange, "history/assessment.json");
        } else if (is("clinician", exchange)) {
            send(exchange, 500, UNOPENED, "application/problem+json");
        } else {
            send(exchange, 404, NO_SUCH, "application/problem+json");
        }
    }

    private static void save(HttpExchange exchange, String path, String person) throws IOException {
        if (!person.equals("patient") && !is("moderator", exchange)) {
            send(exchange, 409, CONFLICT, "application/problem+json");
            return;
        }
        String host = exchange.getRequestHeaders().getFirst("Host");
        exchange.getResponseHeaders().add("Location", "http://" + host + path);
        send(exchange, 201, read("history/assessment.json"), "application/json");
    }

    private static String person(String bearer) {
        String payload = new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), UTF_8);
        return payload.contains("\"sub\":\"patient\"") || payload.contains("\"sub\" : \"patient\"")
                ? "patient"
                : "another";
    }
}
