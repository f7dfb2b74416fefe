package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a person sees who needs help now. */
@QuarkusTest
class EmergencyTest {
    @Test
    void a_life_threatening_answer_ends_the_interview_at_once() {
        var patient = Patient.started()
                .answers(1, "answer-chest-pain", "yes", "answer-breathless", "no", "answer-swelling", "no");

        assertEquals("/quiz/leg-cramps/result", patient.sees().path());
        assertTrue(patient.sees().has("Call 911 now"));
        assertTrue(patient.sees().has("charley-care-card--emergency"));
        assertTrue(patient.sees().has("Pulmonary embolism"));
    }

    @Test
    void an_emergency_is_shown_before_the_next_question() {
        var patient = Patient.started().answersOneLegSwollen();

        assertEquals("/quiz/leg-cramps/alert", patient.sees().path());
        assertTrue(patient.sees().has("Go to an emergency department now"));
        assertTrue(patient.sees().has("One leg is swollen. This can be a blood clot."));
    }

    @Test
    void after_the_emergency_a_person_may_go_on() {
        var patient = Patient.started().answersOneLegSwollen().sends("/quiz/leg-cramps/alert", "choice", "continue");
        assertEquals("/quiz/leg-cramps/step/2", patient.sees().path());

        patient.answers(2, "answer-calf-tender", "yes");

        assertTrue(patient.sees().has("data-care-level=\"EMERGENCY\""));
    }

    @Test
    void after_the_emergency_a_person_may_see_the_result() {
        var patient = Patient.started().answersOneLegSwollen().sends("/quiz/leg-cramps/alert", "choice", "result");

        assertEquals("/quiz/leg-cramps/result", patient.sees().path());
        assertTrue(patient.sees().has("data-care-level=\"EMERGENCY\""));
        assertTrue(patient.sees().has("Your answers do not point clearly to one cause."));
    }

    @Test
    void a_number_stands_beside_that_of_the_study_behind_it() {
        var patient = Patient.started().answersOneLegSwollen().sends("/quiz/leg-cramps/alert", "choice", "result");

        assertTrue(patient.sees().has("Likelihood ratio 5.1. The study itself gives 5.9."));
        assertTrue(patient.sees().has("than people with all the other causes that this guide knows"));
        assertFalse(patient.sees().has("Likelihood ratio 1.8. The study itself"));
    }

    @Test
    void when_triage_is_down_the_page_says_what_to_do_in_an_emergency() {
        var patient = Patient.started();

        ExampleServices.whileDown("triage", () -> {
            patient.answersNoWarningSigns();
            assertEquals(503, patient.sees().status());
            assertTrue(patient.sees().has("the check does not work just now"));
            assertTrue(patient.sees().has("call 911 or 999 now"));
        });

        patient.opens("/quiz/leg-cramps/step/1");
        assertEquals(200, patient.sees().status());
    }
}
