package health.charley.web.forward;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.SignInResource;
import health.charley.web.example.ExampleServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ForwardingTest {
    private static final String ASSESSMENT = "/api/history/v1/assessments/01997c3a-5b00-7000-8000-000000000001";

    @Test
    void each_api_is_reached_under_one_address() {
        given().when().get("/api/triage/v1/topics").then().statusCode(200).body("items[0].id", is("leg-cramps"));
        given().when().get("/api/content/v1/articles").then().statusCode(200).body("items[0].slug", is("leg-cramps"));
        given().when().get("/.well-known/jwks.json").then().statusCode(200);
    }

    @Test
    void the_query_and_the_correlation_id_go_along() {
        given().urlEncodingEnabled(false)
                .header("X-Correlation-Id", "from-a-test-1")
                .when()
                .get("/api/content/v1/articles?limit=5&cursor=a%2Bb")
                .then()
                .statusCode(200)
                .header("X-Correlation-Id", "from-a-test-1");

        String asked = ExampleServices.lastRequestTo("content");
        assertTrue(asked.startsWith("GET /api/content/v1/articles?limit=5&cursor=a%2Bb\n"));
        assertTrue(asked.contains("x-correlation-id: from-a-test-1"));
    }

    @Test
    void the_bearer_token_goes_along_and_cookies_do_not() {
        given().auth()
                .oauth2(SignInResource.token("patient"))
                .cookie("charley-interview", "sealed")
                .when()
                .get("/api/history/v1/assessments")
                .then()
                .statusCode(200);

        String asked = ExampleServices.lastRequestTo("history");
        assertTrue(asked.contains("authorization: Bearer ey"));
        assertFalse(asked.contains("cookie"));
    }

    @Test
    void headers_for_one_hop_do_not_go_along() {
        given().header("X-Secret-Hop", "1")
                .header("Connection", "X-Secret-Hop")
                .when()
                .get("/api/content/v1/articles")
                .then()
                .statusCode(200);

        String asked = ExampleServices.lastRequestTo("content");
        assertFalse(asked.contains("x-secret-hop"));
    }

    @Test
    void a_service_learns_where_the_client_is_from_us_and_not_from_the_client() {
        given().header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.2")
                .when()
                .get("/api/content/v1/articles")
                .then()
                .statusCode(200);

        String asked = ExampleServices.lastRequestTo("content");
        assertTrue(asked.contains("x-forwarded-for: 127.0.0.1\n"), asked);
        assertFalse(asked.contains("10.0.0."), asked);
    }

    @Test
    void a_cookie_of_a_service_does_not_come_back_and_its_address_becomes_ours() {
        given().auth()
                .oauth2(SignInResource.token("patient"))
                .contentType("application/json")
                .body("{\"receipt\":\"x\"}")
                .when()
                .put(ASSESSMENT)
                .then()
                .statusCode(201)
                .header("Set-Cookie", nullValue())
                .header("Location", is(ASSESSMENT));

        assertTrue(ExampleServices.lastRequestTo("history").endsWith("{\"receipt\":\"x\"}"));
    }

    @Test
    void refusals_of_a_service_come_back_as_they_are() {
        given().when()
                .get("/api/history/v1/assessments")
                .then()
                .statusCode(401)
                .contentType(containsString("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/triage/v1/..%2f..%2fq/metrics",
                "/api/triage/v1/../../q/metrics",
                "/api/triage/./v1/topics",
                "/api/triage/v1/topics;x",
                "/api/triage/v1/topics%3Bx",
                "/api/triage/v1%2Ftopics",
                "/api/triage/v1%5Ctopics",
                "/api/triage/v1/top%69cs",
                "/api/%2e%2e/q/health"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        given().urlEncodingEnabled(false)
                .when()
                .get(path)
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"));
    }

    /** REST Assured would mend it before sending. */
    @Test
    void an_empty_segment_is_refused() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api//triage/v1/topics"));

        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());

        assertEquals(400, response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/other/v1/x", "/api/", "/api/triage", "/api/localhost:9081/q/health"})
    void nothing_but_the_three_apis_can_be_reached(String path) {
        given().urlEncodingEnabled(false).when().get(path).then().statusCode(oneOf(400, 404));
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        given().contentType("application/json")
                .body("x".repeat(1100 * 1024))
                .when()
                .post("/api/triage/v1/topics/leg-cramps/interview")
                .then()
                .statusCode(413);
    }

    @Test
    void as_many_receipts_at_once_as_history_takes_are_passed_on() {
        given().contentType("application/json")
                .body("{\"receipts\":[\"" + "x".repeat(3 * 1024 * 1024) + "\"]}")
                .when()
                .post("/api/history/v1/assessments")
                .then()
                .statusCode(not(413));
        assertTrue(ExampleServices.lastRequestTo("history").startsWith("POST /api/history/v1/assessments\n"));
    }

    @Test
    void a_service_that_is_down_is_a_problem_that_says_when_to_come_back() {
        ExampleServices.whileDown(
                "content",
                () -> given().when()
                        .get("/api/content/v1/articles")
                        .then()
                        .statusCode(503)
                        .contentType(containsString("application/problem+json"))
                        .header("Retry-After", "10")
                        .body("instance", is("/api/content/v1/articles")));
    }
}
