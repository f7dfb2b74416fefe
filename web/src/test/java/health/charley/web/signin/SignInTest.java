package health.charley.web.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Caller;
import health.charley.testing.PathForms;
import health.charley.testing.SignInResource;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    @Test
    void the_history_leads_to_the_provider_with_a_code_challenge() {
        given().redirects()
                .follow(false)
                .when()
                .get("/history")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                startsWith(SignInResource.issuer() + "/authorize"),
                                containsString("code_challenge_method=S256"),
                                containsString("%2Fsign-in%2Freturn")));
    }

    @Test
    void signing_in_ends_at_the_page_that_was_asked_for() {
        var patient = new Patient().opens("/history?cursor=b2xkZXI").signsInAs("patient");

        assertEquals("/history", patient.sees().path());
        assertTrue(patient.sees().has("id=\"sign-out\""));
    }

    @Test
    void a_page_for_everybody_never_asks_to_sign_in() {
        assertTrue(new Patient().opens("/").sees().has("id=\"sign-in\""));
    }

    @Test
    void signing_out_ends_the_session_and_clears_the_answers() {
        var patient = Patient.finished().opens("/sign-in").signsInAs("patient").sends("/sign-out");
        assertEquals("/signed-out", patient.sees().path());

        patient.opens("/");

        assertTrue(patient.sees().has("id=\"sign-in\""));
        assertFalse(patient.sees().has("id=\"sign-out\""));
        assertEquals(410, patient.opens("/quiz/leg-cramps/result").sees().status());
    }

    @Test
    void no_spelling_of_a_private_page_lets_in_who_is_not_signed_in() {
        PathForms.at(
                        "/history",
                        "/history/save",
                        "/history/01997c3a-5b00-7000-8000-000000000001",
                        "/history/01997c3a-5b00-7000-8000-000000000001/delete",
                        "/desk",
                        "/desk/stories",
                        "/desk/agreement",
                        "/desk/work-lists/citations",
                        "/desk/pages/cause/shelf",
                        "/desk/pages/cause/shelf/manuscript",
                        "/desk/pages/cause/shelf/record",
                        "/sign-in")
                .as(Caller.anonymous(), Caller.bearer("a bearer of a token", SignInResource.token("patient2")))
                .check();
    }
}
