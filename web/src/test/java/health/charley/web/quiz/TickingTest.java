package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A screen of several questions as one list of boxes. */
@QuarkusTest
class TickingTest {
    @Test
    void a_screen_of_questions_that_can_be_denied_is_one_list_of_boxes() {
        var patient = Patient.started();

        assertTrue(patient.sees().has("<h1 class=\"govuk-fieldset__heading\">First, a few questions"));
        assertTrue(patient.sees().has("id=\"answer-swelling-one\" name=\"answer-swelling\" type=\"checkbox\""));
        assertTrue(patient.sees().has(">One leg is swollen</label>"));
        assertTrue(patient.sees().has(">None of these</label>"));
        assertTrue(patient.sees().has("A clot from the leg can travel to the lungs"));
        assertFalse(patient.sees().has("type=\"radio\""));
    }

    @Test
    void what_is_left_empty_is_sent_as_no() {
        Patient.started().ticks(1, "answer-breathless", "yes");

        assertTrue(ExampleServices.lastRequestTo("triage")
                .contains("\"answers\":[{\"question\":\"chest-pain\",\"value\":\"no\"},"
                        + "{\"question\":\"breathless\",\"value\":\"yes\"},"
                        + "{\"question\":\"swelling\",\"value\":\"no\"}]"));
    }

    @Test
    void an_empty_form_is_not_a_no() {
        var patient = Patient.started().ticks(1);

        assertEquals("/quiz/leg-cramps/step/1", patient.sees().path());
        assertTrue(patient.sees().has("<title>Error: "));
        assertTrue(patient.sees()
                .has("<a href=\"#answer-chest-pain-yes\">Select all that fit you, or “None of these”</a>"));
    }

    @Test
    void a_contradiction_is_said_and_what_was_ticked_is_kept() {
        var patient = Patient.started().ticks(1, "answer-swelling", "one", "none-of-these", "yes");

        assertTrue(patient.sees().has("Select either “None of these” or the ones that fit you, not both"));
        assertTrue(patient.sees().has("type=\"checkbox\" value=\"one\" checked"));
        assertTrue(patient.sees().has("name=\"none-of-these\" type=\"checkbox\" value=\"yes\" checked"));
    }

    @Test
    void who_is_not_sure_gets_each_question_on_its_own_and_keeps_what_was_ticked() {
        var patient = Patient.started().ticks(1, "answer-swelling", "one", "unsure", "yes");

        assertEquals("/quiz/leg-cramps/step/1", patient.sees().path());
        assertFalse(patient.sees().has("There is a problem"));
        assertTrue(patient.sees()
                .has("id=\"answer-swelling-one\" name=\"answer-swelling\" type=\"radio\" value=\"one\" checked"));
        assertTrue(patient.sees().has("id=\"answer-chest-pain-not-sure\" name=\"answer-chest-pain\" type=\"radio\""));
        assertFalse(patient.sees().has("value=\"no\" checked"));
    }

    /** A page from before, such as one in another tab, showed other questions: none of these is denied. */
    @Test
    void a_list_that_showed_other_questions_denies_nothing() {
        var patient = Patient.started().answers(1, "list", "answer-of-another-screen", "none-of-these", "yes");

        assertEquals("/quiz/leg-cramps/step/1", patient.sees().path());
        assertTrue(patient.sees().has("There is a problem"));
        assertFalse(patient.sees().has("checked"));
    }

    @Test
    void going_back_shows_the_boxes_as_they_were_ticked() {
        var patient = Patient.started().ticks(1, "answer-breathless", "yes").opens("/quiz/leg-cramps/step/1");

        assertTrue(patient.sees()
                .has("id=\"answer-breathless-yes\" name=\"answer-breathless\" type=\"checkbox\""
                        + " value=\"yes\" checked"));
        assertFalse(patient.sees().has("value=\"one\" checked"));
    }

    @Test
    void going_back_to_something_not_sure_shows_each_question_on_its_own() {
        var patient = Patient.started()
                .answers(1, "answer-chest-pain", "not-sure", "answer-breathless", "no", "answer-swelling", "no")
                .opens("/quiz/leg-cramps/step/1");

        assertTrue(patient.sees().has("type=\"radio\" value=\"not-sure\" checked"));
    }

    @Test
    void a_question_without_a_no_is_asked_beside_the_list() {
        var sample = Patient.ofTheSample();

        assertTrue(sample.sees().has("<h1 class=\"govuk-heading-l\">About the swelling</h1>"));
        assertTrue(sample.sees().has("id=\"answer-swell-speed-today\" name=\"answer-swell-speed\" type=\"radio\""));
        assertTrue(sample.sees().has("id=\"answer-calf-tender-yes\" name=\"answer-calf-tender\" type=\"checkbox\""));
        sample.sends("/quiz/swollen-ankle/step/1", "list", sample.sees().listed(), "answer-calf-tender", "yes");
        assertTrue(sample.sees().has("<a href=\"#answer-swell-speed-today\">Choose an answer: When did"));
        assertTrue(sample.sees().has("type=\"checkbox\" value=\"yes\" checked"));
    }

    @Test
    void the_answers_are_read_back_in_words() {
        var patient = Patient.finished();

        assertTrue(patient.sees().has("Do you have pain or pressure in your chest"));
        assertTrue(patient.sees().has("<dd class=\"govuk-summary-list__value\">No</dd>"));
    }
}
