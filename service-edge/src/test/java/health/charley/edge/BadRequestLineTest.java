package health.charley.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.BadInput;
import health.charley.testing.Caller;
import health.charley.testing.PathForms;
import health.charley.testing.SignInResource;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@EdgeTest
class BadRequestLineTest {

    private static final String OPEN = "/api/sample/v1/open";

    @Test
    void a_bad_parameter_is_refused_by_its_name() {
        BadInput.get(OPEN)
                .parameter("limit", "abc", 400)
                .parameter("limit", "1.0", 400)
                .parameter("limit", "1e1", 400)
                .parameter("limit", "+5", 400)
                .parameter("limit", "007", 400)
                .parameter("limit", "\u0663", 400)
                .parameter("limit", "99999999999", 400)
                .parameter("limit", "0", 400)
                .parameter("limit", "101", 400)
                .parameter("flag", "yes", 400)
                .parameter("id", "1-1-1-1-1", 400)
                .parameter("text", "too long", 400)
                .parameter("text", "a\u0000", 400)
                .parameter("unknown", "\u0007", 400)
                .check();
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 20_000})
    void an_address_that_is_too_long_is_refused_with_a_problem(int length) {
        given().when()
                .get(OPEN + "?text=" + "a".repeat(length))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("status", is(414))
                .body("detail", is("The address has more than the 4000 characters this service takes."));
    }

    @Test
    void a_good_parameter_is_read() {
        given().queryParam("limit", "100")
                .queryParam("flag", "true")
                .queryParam("id", "0197e1c2-7b2a-7c33-8f00-0123456789ab")
                .queryParam("text", "ümläu")
                .when()
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("value", is(100))
                .body("missing", is(true));
    }

    @Test
    void a_bad_header_is_refused_by_its_name() {
        given().header("X-Count", "many")
                .when()
                .get(OPEN)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("X-Count"));
    }

    @Test
    void what_cannot_be_read_in_a_path_cannot_be_found() {
        given().get("/api/sample/v1/things/seven").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/sample/v1/things/11").then().statusCode(400).body("errors[0].parameter", is("number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/sample/v1/open;x",
                "/api/sample/v1/open%3Bx",
                "/api//sample/v1/open",
                "/api/./sample/v1/open",
                "/api/x/../sample/v1/open",
                "/api/%2e%2e/api/sample/v1/open",
                "/api/sample/v1%2Fopen",
                "/api/sample/v1%5Copen",
                "/api/sample/v1/things/%00",
                "/api/sample/v1/things/%1f",
                "/api/sample/v1/things/%ff",
                "/api/sample/v1/things/%ed%a0%80",
                "/api/sample/v1/open?text=%00",
                "/api/sample/v1/open?text=%ff",
                "/api/sample/v1/open?te%00xt=a"
            })
    void a_request_line_in_disguise_is_refused(String target) throws IOException {
        String answer = exchange("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"instance\""), answer);
    }

    /** Quarkus refuses these itself, before any filter, and says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/sample/v1/things/%2", "/api/sample/v1/things/%zz", "/api/sample/v1/things/a\\b"})
    void a_request_line_that_is_no_uri_is_refused(String target) throws IOException {
        String answer = exchange("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void no_spelling_of_a_path_is_more_permissive_than_the_plain_one() {
        PathForms.at("/api/sample/v1/mine", "/api/sample/v1/edited/7", "/api/sample/v1/forgotten", OPEN)
                .as(Caller.anonymous(), Caller.bearer("a patient", SignInResource.token("patient")))
                .check();
    }

    @Test
    void a_large_body_is_refused_before_it_is_read() {
        given().contentType("application/json")
                .body("x".repeat(300 * 1024))
                .when()
                .post("/api/sample/v1/raw")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", is("The body is larger than the 262144 bytes this service takes."))
                .body("errors[0].pointer", is("#"))
                .body("errors[0].detail", is("The body is larger than the 262144 bytes this service takes."));
    }

    @ParameterizedTest
    @CsvSource({"/api/sample/v1/raw,application/json", "/sample/fields,application/x-www-form-urlencoded"})
    void a_large_body_of_unstated_length_is_refused_as_well(String path, String type) throws Exception {
        byte[] large = ("\"" + "x".repeat(3_000_000) + "\"").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("\"status\":413"), answer.body());
    }

    @Test
    void a_body_just_below_the_limit_is_taken() {
        given().contentType("application/json")
                .body("[\"" + "x".repeat(120_000) + "\",\"" + "y".repeat(120_000) + "\"]")
                .when()
                .post("/api/sample/v1/raw")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "DELETE", "PATCH", "BREW"})
    void a_method_not_taken_is_told_which_are(String method) throws IOException {
        String answer = exchange(
                method + " " + OPEN + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(
                answer.contains("Allow: GET, HEAD, OPTIONS\r\n") || answer.contains("allow: GET, HEAD, OPTIONS"),
                answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void the_path_of_an_api_has_no_slash_behind_it() {
        given().get(OPEN + "/")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", is("The path is not in its plain form."));
    }

    @Test
    void an_address_below_parameters_says_its_methods_too() {
        given().post("/api/sample/v1/things/7").then().statusCode(405).header("Allow", is("GET, HEAD, OPTIONS"));
        given().get("/api/sample/v1/answers").then().statusCode(405).header("Allow", is("OPTIONS, POST"));
    }

    /** Quarkus goes on to the class above, which has nothing at this address, and says that there is nothing at all. */
    @Test
    void an_address_that_one_class_has_below_another_says_its_methods_too() {
        given().post("/api/sample/v1/things/7/parts").then().statusCode(405).header("Allow", is("GET, HEAD, OPTIONS"));
        given().delete("/api/sample/v1/things/7/parts").then().statusCode(405);

        given().post("/api/sample/v1/things/7/others").then().statusCode(404);
        given().get("/api/sample/v1/things/seven/parts").then().statusCode(404);
    }

    @Test
    void a_get_with_a_content_type_is_fine_and_an_impossible_accept_is_not() {
        given().contentType("application/json").get(OPEN).then().statusCode(200);
        given().accept("text/html")
                .get(OPEN)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("title", containsString("Not Acceptable"));
    }

    private static String exchange(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
