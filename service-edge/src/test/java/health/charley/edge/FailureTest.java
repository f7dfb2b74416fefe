package health.charley.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.charley.local.signin.LocalSignIn;
import health.charley.testing.SignInResource;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@EdgeTest
class FailureTest {

    @ParameterizedTest
    @CsvSource({
        "not-found, 404, Not Found, There is no failure of this kind.",
        "conflict, 409, Conflict, It is there already.",
        "stale, 412, Precondition Failed, It has changed.",
        "forbidden, 403, Forbidden, Not this one.",
        "unavailable, 503, Service Unavailable, Come back later."
    })
    void a_problem_raised_by_a_service_arrives_whole(String kind, int status, String title, String detail) {
        fail(kind)
                .statusCode(status)
                .body("type", is("about:blank"))
                .body("title", is(title))
                .body("status", is(status))
                .body("detail", is(detail))
                .body("instance", is("/api/sample/v1/failures/" + kind));
    }

    @Test
    void several_errors_are_listed_with_their_places() {
        fail("errors")
                .statusCode(400)
                .body("type", is("urn:charley:problem:invalid-request"))
                .body("detail", is("This is wrong."))
                .body("errors[0].pointer", is("#/a/0"))
                .body("errors[0].parameter", nullValue())
                .body("errors[1].parameter", is("limit"))
                .body("errors[1].detail", is("So is this."));
    }

    @Test
    void an_outage_says_when_to_come_back() {
        fail("unavailable").header("Retry-After", is("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unexpected", "any-error"})
    void an_unexpected_failure_tells_nothing(String kind) {
        fail(kind)
                .statusCode(500)
                .body("title", is("Internal Server Error"))
                .body("detail", nullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void the_message_of_a_jax_rs_failure_is_not_passed_on() {
        fail("jax-rs").statusCode(409).body(not(containsString("secret")));
    }

    @Test
    void an_answer_that_breaks_our_own_rules_is_our_fault() {
        problem(given().get("/api/sample/v1/ill-answered").then()).statusCode(500);
    }

    @Test
    void an_unknown_address_is_a_problem() {
        problem(given().get("/api/nothing/here").then())
                .statusCode(404)
                .body("detail", is("There is nothing at this address."));
        problem(given().get("/").then()).statusCode(404);
    }

    @Test
    void without_a_token_one_is_asked_for_one() {
        problem(given().get("/api/sample/v1/mine").then())
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("detail", is("Sign in first: this needs a valid access token."));
    }

    @Test
    void a_forged_or_ended_token_is_no_token() {
        try (var other = LocalSignIn.start(0)) {
            refusedToken(other.token("patient"));
            refusedToken(other.token("patient", Duration.ofMinutes(-1)));
        }
        refusedToken("not.a.token");
    }

    @Test
    void a_bad_token_is_refused_even_where_none_is_needed() {
        problem(given().auth().oauth2("not.a.token").get("/api/sample/v1/open").then())
                .statusCode(401);
    }

    @Test
    void a_role_is_needed_where_a_role_is_asked() {
        problem(given().auth()
                        .oauth2(SignInResource.token("patient"))
                        .get("/api/sample/v1/edited/7")
                        .then())
                .statusCode(403)
                .body("detail", is("You are signed in, but not allowed to do this."));
        given().auth()
                .oauth2(SignInResource.token("editor"))
                .get("/api/sample/v1/edited/7")
                .then()
                .statusCode(200);
    }

    @Test
    void an_endpoint_without_an_annotation_is_closed_to_everybody() {
        problem(given().get("/api/sample/v1/forgotten").then()).statusCode(401);
        problem(given().auth()
                        .oauth2(SignInResource.token("operator"))
                        .get("/api/sample/v1/forgotten")
                        .then())
                .statusCode(403);
    }

    private static void refusedToken(String token) {
        problem(given().auth().oauth2(token).get("/api/sample/v1/mine").then())
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static ValidatableResponse fail(String kind) {
        return problem(given().get("/api/sample/v1/failures/" + kind).then());
    }

    private static ValidatableResponse problem(ValidatableResponse answer) {
        return answer.contentType("application/problem+json")
                .body(not(containsString("Exception")))
                .body(not(containsString("health.charley")));
    }
}
