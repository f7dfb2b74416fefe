package health.charley.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A table of requests to one endpoint that must be refused: each with its status, as a problem, that names the place and
 * leaks nothing about what is inside.
 */
public final class BadInput {

    private static final List<String> LEAKS =
            List.of("Exception", "health.charley", "java.", "jakarta.", "io.quarkus", "com.fasterxml", "\tat ");

    private static final String JSON = "application/json";

    private static final int LARGER_THAN_ANY_LIMIT = 2 * 1024 * 1024;

    private static final int TRIES = 5;

    private final String method;
    private final String path;
    private final List<Row> rows = new ArrayList<>();
    private String token;

    private BadInput(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** Bad requests to read something. */
    public static BadInput get(String path) {
        return new BadInput("GET", path);
    }

    /** Bad bodies sent with POST. */
    public static BadInput post(String path) {
        return new BadInput("POST", path);
    }

    /** Bad bodies sent with PUT. */
    public static BadInput put(String path) {
        return new BadInput("PUT", path);
    }

    /** Sends everything as someone signed in. */
    public BadInput bearer(String accessToken) {
        token = accessToken;
        return this;
    }

    /** A body that is refused as a whole. */
    public BadInput body(String body, int status) {
        return add(body, JSON, status, null);
    }

    /** A body that is refused for what is at a place. */
    public BadInput body(String body, int status, String pointer) {
        return add(body, JSON, status, pointer);
    }

    /** A query parameter that is refused. */
    public BadInput parameter(String name, String value, int status) {
        rows.add(new Row(name + "=" + value, request -> request.queryParam(name, value), status, "parameter", name));
        return this;
    }

    /** What every endpoint with a JSON body refuses. */
    public BadInput usual() {
        Stream.of("", "{", "[]", "null", "7", "\"text\"", "{} {}", "{\"a\":1,\"a\":2}", "\u00ff")
                .forEach(body -> body(body, 400));
        body("{\"noSuchProperty\":1}", 400, "#/noSuchProperty");
        body("{\"noSuchProperty\":\"a\\u0000b\"}", 400, "#/noSuchProperty");
        body("{\"noSuchProperty\":\"\\ud800\"}", 400, "#/noSuchProperty");
        body("[".repeat(500), 400);
        body("{\"a\":\"" + "x".repeat(LARGER_THAN_ANY_LIMIT) + "\"}", 413);
        return add("{}", "text/plain", 415, null);
    }

    /** Sends them all and fails with the list of those that were not refused as they should be. */
    public void check() {
        List<String> wrong = rows.stream().flatMap(row -> faults(row).stream()).toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError("Bad input to " + method + " " + path + ":\n" + String.join("\n", wrong));
        }
    }

    private BadInput add(String body, String mediaType, int status, String pointer) {
        String shown = body.length() > 80 ? body.substring(0, 80) + "…" : body;
        rows.add(new Row(
                shown + " as " + mediaType,
                request -> request.contentType(mediaType).body(body),
                status,
                "pointer",
                pointer));
        return this;
    }

    private List<String> faults(Row row) {
        return row.faults(answerTo(row, TRIES));
    }

    /** A server may hang up on a body that is too large before all of it is sent, and its answer be lost: so it is sent again. */
    private Response answerTo(Row row, int tries) {
        try {
            return row.fill().apply(request()).request(method, path);
        } catch (Exception failure) { // the client declares none and throws this one all the same
            if (failure instanceof SocketException && tries > 1) {
                return answerTo(row, tries - 1);
            }
            throw failure;
        }
    }

    private RequestSpecification request() {
        return token == null ? given() : given().auth().oauth2(token);
    }

    private interface Filling {
        RequestSpecification apply(RequestSpecification request);
    }

    private record Row(String name, Filling fill, int status, String placedBy, String place) {

        List<String> faults(Response response) {
            List<String> faults = new ArrayList<>();
            String body = response.asString();
            if (response.statusCode() != status) {
                faults.add("%s: %d, not %d: %s".formatted(name, response.statusCode(), status, body));
            } else if (!String.valueOf(response.contentType()).startsWith("application/problem+json")) {
                faults.add("%s: not a problem but %s".formatted(name, response.contentType()));
            } else if (place != null && !places(response).contains(place)) {
                faults.add("%s: no error at %s: %s".formatted(name, place, body));
            }
            LEAKS.stream()
                    .filter(leak -> body.contains(leak))
                    .forEach(leak -> faults.add("%s: tells \"%s\": %s".formatted(name, leak.strip(), body)));
            return faults;
        }

        private List<String> places(Response response) {
            List<String> places = response.jsonPath().getList("errors." + placedBy.toLowerCase(Locale.ROOT));
            return places == null ? List.of() : places;
        }
    }
}
