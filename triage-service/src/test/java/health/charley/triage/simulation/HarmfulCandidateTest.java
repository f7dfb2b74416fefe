package health.charley.triage.simulation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Candidates that would harm people although every rule fires as before. */
@QuarkusTest
@QuarkusTestResource(SignInResource.class)
class HarmfulCandidateTest {
    private static final String US = "policies/us.yaml";

    /** No case can tell: its words send nobody anywhere. */
    @Test
    void a_candidate_whose_ambulance_is_care_at_home_is_refused() throws IOException {
        var policy = SimulationApi.file(US)
                .replace("title: Call 911 now", "title: Care for it at home")
                .replace("advice: Call 911 now. Do not drive yourself.", "advice: Stay at home.")
                .replace("emergencyNumber: \"911\"", "emergencyNumber: \"000\"");

        SimulationApi.simulate("reviewer", US, policy)
                .statusCode(200)
                .body("refused", is(true))
                .body(
                        "refusals",
                        hasItem("Somebody may get urgent care later, or none. Policy us: words that people act on"
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
        var conditions = SimulationApi.file("conditions.yaml")
                .replaceFirst("(?s)(id: deep-vein-thrombosis.*?careLevel: )emergency", "$1self_care");

        SimulationApi.simulate("reviewer", "conditions.yaml", conditions)
                .statusCode(200)
                .body("refused", is(true))
                .body(
                        "refusals",
                        hasItem(
                                "Somebody may get urgent care later, or none. Deep vein thrombosis (a blood clot in a leg"
                                        + " vein): care level lowered from emergency to self_care."));
    }
}
