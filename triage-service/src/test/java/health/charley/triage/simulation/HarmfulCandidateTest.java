package health.charley.triage.simulation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import health.charley.testing.Repository;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Candidates that would harm people although every rule fires as before, or that cannot be reckoned with. */
@QuarkusTest
@QuarkusTestResource(SignInResource.class)
class HarmfulCandidateTest {
    private static final String US = "policies/us.yaml";

    /** No case can tell: its words send nobody anywhere. */
    @Test
    void a_candidate_whose_ambulance_is_care_at_home_is_refused() throws IOException {
        var policy = file(US).replace("title: Call 911 now", "title: Care for it at home")
                .replace("advice: Call 911 now. Do not drive yourself.", "advice: Stay at home.")
                .replace("emergencyNumber: \"911\"", "emergencyNumber: \"000\"");

        simulate(US, policy)
                .statusCode(200)
                .body("refused", is(true))
                .body(
                        "refusals",
                        hasItem("somebody may get urgent care later, or none. Policy us: words that people act on"
                                + " changed: emergency number reads “000” instead of “911”."))
                .body(
                        "lowering",
                        hasItem(
                                "Policy us: words that people act on changed: title of emergency_ambulance reads “Care for"
                                        + " it at home” instead of “Call 911 now”."))
                .body("flips", empty());
    }

    @Test
    void a_candidate_that_cares_for_a_clot_at_home_is_refused() throws IOException {
        var conditions = file("conditions.yaml")
                .replaceFirst("(?s)(id: deep-vein-thrombosis.*?careLevel: )emergency", "$1self_care");

        simulate("conditions.yaml", conditions)
                .statusCode(200)
                .body("refused", is(true))
                .body(
                        "refusals",
                        hasItem(
                                "somebody may get urgent care later, or none. Deep vein thrombosis (a blood clot in a leg"
                                        + " vein): care level lowered from emergency to self_care."));
    }

    @Test
    void a_candidate_with_a_number_beyond_all_bounds_is_a_bad_request() throws IOException {
        simulate("conditions.yaml", file("conditions.yaml").replaceFirst("femaleToMale: 1.2", "femaleToMale: 1e308"))
                .statusCode(400)
                .body("errors[0].pointer", is("#/files/conditions.yaml"))
                .body(
                        "errors[0].detail",
                        is(
                                "conditions.yaml, 'night-leg-cramps': 'femaleToMale' must be 0 or a number between 0.000000001"
                                        + " and 1000000, or below 0 as far, not 1.0E308."));
    }

    @Test
    void a_candidate_without_a_version_that_counts_is_a_bad_request() throws IOException {
        simulate("topic.yaml", file("topic.yaml").replaceFirst("(?m)^version: .*$", "version: abc"))
                .statusCode(400)
                .body("errors[0].pointer", is("#/files/topic.yaml"))
                .body(
                        "errors[0].detail",
                        is("topic.yaml, 'leg-cramps': 'version' must be three numbers of at most six digits, such as"
                                + " 1.2.0, not 'abc'."));
    }

    private static ValidatableResponse simulate(String name, String text) {
        return given().auth()
                .oauth2(SignInResource.token("reviewer"))
                .contentType(ContentType.JSON)
                .body(Map.of("files", Map.of(name, text)))
                .when()
                .post("/api/triage/v1/topics/leg-cramps/simulations")
                .then();
    }

    private static String file(String name) throws IOException {
        return Files.readString(
                Repository.root().resolve("knowledge/leg-cramps").resolve(name));
    }
}
