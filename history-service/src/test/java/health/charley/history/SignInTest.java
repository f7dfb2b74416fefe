package health.charley.history;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import health.charley.local.signin.LocalSignIn;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Who is let in: the holder of an access token that the provider signed for this API, and nobody else. */
@QuarkusTest
class SignInTest {
    private static final String CLIENT = "some-client";
    private static final String CALLBACK = "http://localhost/callback";

    @Test
    void an_access_token_opens_the_api() {
        withToken(SignInResource.token("patient"))
                .get(HistoryApi.ASSESSMENTS)
                .then()
                .statusCode(200);
    }

    @Test
    void no_token_opens_nothing() {
        refused(given());
    }

    @Test
    void a_text_that_is_no_token_is_refused() {
        refused(withToken("not-a-token"));
    }

    @Test
    void a_token_whose_signature_is_changed_is_refused() {
        var token = SignInResource.token("patient");

        refused(withToken(token.substring(0, token.lastIndexOf('.') + 1) + "AAAA"));
    }

    @Test
    void a_token_of_another_provider_is_refused() {
        try (var elsewhere = LocalSignIn.start(0)) {
            refused(withToken(elsewhere.token("patient")));
        }
    }

    @Test
    void a_token_that_is_meant_for_somebody_else_is_refused() {
        // The ID token of a sign-in is signed by the same key, but its audience is the client.
        refused(withToken(idToken()));
    }

    private static RequestSpecification withToken(String token) {
        return given().auth().oauth2(token);
    }

    private static void refused(RequestSpecification request) {
        request.get(HistoryApi.ASSESSMENTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static String idToken() {
        return given().formParam("grant_type", "authorization_code")
                .formParam("code", code())
                .formParam("redirect_uri", CALLBACK)
                .auth()
                .preemptive()
                .basic(CLIENT, "any")
                .post(SignInResource.issuer() + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("id_token");
    }

    private static String code() {
        var location = given().redirects()
                .follow(false)
                .queryParam("response_type", "code")
                .queryParam("client_id", CLIENT)
                .queryParam("redirect_uri", CALLBACK)
                .queryParam("scope", "openid")
                .queryParam("state", "state")
                .queryParam("nonce", "nonce")
                .formParam("username", "patient")
                .post(SignInResource.issuer() + "/authorize")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        return location.replaceFirst(".*[?&]code=([^&]*).*", "$1");
    }
}
