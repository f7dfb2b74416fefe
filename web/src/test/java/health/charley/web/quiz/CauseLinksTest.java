package health.charley.web.quiz;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A result leads to the pages of its causes, as far as there are any. Night leg cramps have none here. */
@QuarkusTest
class CauseLinksTest {
    @Test
    void a_cause_with_a_page_is_a_link_and_another_is_not() {
        var patient = Patient.finished();

        assertTrue(patient.sees().has("href=\"/causes/muscle-strain\">Muscle strain or overuse</a>"));
        assertTrue(patient.sees().has("Night leg cramps</h3>"));
        assertFalse(patient.sees().has("href=\"/causes/night-leg-cramps\""));
    }

    @Test
    void a_saved_assessment_links_in_the_same_way() {
        var patient = new Patient()
                .opens("/history/01997c3a-5b00-7000-8000-000000000001")
                .signsInAs("patient");

        assertTrue(patient.sees().has("href=\"/causes/muscle-strain\""));
        assertFalse(patient.sees().has("href=\"/causes/night-leg-cramps\""));
    }

    /** This result shows two causes; pulmonary embolism is another of the topic's. */
    @Test
    void content_is_asked_for_all_conditions_of_the_topic_not_for_one_persons() {
        Patient.started().answersOneLegSwollen().sends("/quiz/leg-cramps/alert", "choice", "result");

        assertTrue(ExampleServices.lastRequestTo("content")
                .startsWith("GET /api/content/v1/causes?condition=night-leg-cramps&condition=muscle-strain"
                        + "&condition=deep-vein-thrombosis&condition=pulmonary-embolism&limit=100"));
    }

    @Test
    void while_content_is_down_a_result_has_no_links() {
        ExampleServices.whileDown("content", () -> {
            var patient = Patient.finished();

            assertEquals(200, patient.sees().status());
            assertTrue(patient.sees().has("Muscle strain or overuse</h3>"));
            assertFalse(patient.sees().has("href=\"/causes/"));
        });
    }

    @Test
    void a_result_does_not_wait_for_content_that_is_silent() {
        ExampleServices.whileSilent("content", () -> {
            var patient = assertTimeout(ofSeconds(4), Patient::finished);

            assertTrue(patient.sees().has("Muscle strain or overuse</h3>"));
        });
    }

    @Test
    void somebody_who_needs_an_ambulance_never_waits_for_content() {
        new Patient().opens("/articles");

        Patient.started().answers(1, "answer-chest-pain", "yes", "answer-breathless", "no", "answer-swelling", "no");

        assertTrue(ExampleServices.lastRequestTo("content").startsWith("GET /api/content/v1/articles?"));
    }
}
