package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whoever wonders why a question comes now is told, without losing what they filled in. */
@QuarkusTest
class WhyNowTest {
    @Test
    void a_page_of_questions_links_to_why_they_come_now_in_a_new_tab() {
        var patient = Patient.started();

        assertTrue(patient.sees()
                .has("<a class=\"govuk-link\" href=\"/quiz/leg-cramps/step/1/why-now\" target=\"_blank\""
                        + " rel=\"noopener\" id=\"why-now\">Why we ask this now (opens in a new tab)</a>"));
    }

    @Test
    void questions_with_one_reason_stand_under_it() {
        var patient = Patient.started().opens("/quiz/leg-cramps/step/1/why-now");

        assertTrue(patient.sees().has("""
                <h2 class="govuk-heading-m">We ask everyone this first, to find signs that cannot wait.</h2>
                <ul class="govuk-list govuk-list--bullet">
                  <li>Do you have pain or pressure in your chest now, or did you today?</li><li>Are you short of breath"""));
        assertFalse(patient.sees().has("likelihood"));
    }

    @Test
    void triage_is_asked_with_the_answers_before_that_page_alone() {
        Patient.finished().opens("/quiz/leg-cramps/step/2/why-now");

        var asked = ExampleServices.lastRequestTo("triage");
        assertTrue(asked.contains("\"question\":\"site\"}"), asked);
        assertTrue(asked.contains("\"knowledge\":\"1.1.0\""), asked);
        assertTrue(asked.contains("{\"question\":\"chest-pain\",\"value\":\"no\"}"), asked);
        assertFalse(asked.contains("calf"), asked);
    }

    @Test
    void a_page_that_was_not_reached_leads_to_the_one_that_was() {
        var patient = Patient.started().opens("/quiz/leg-cramps/step/7/why-now");

        assertEquals("/quiz/leg-cramps/step/1", patient.sees().path());
    }

    @Test
    void after_the_last_page_there_is_the_result() {
        var patient = Patient.finished().opens("/quiz/leg-cramps/step/4/why-now");

        assertEquals("/quiz/leg-cramps/result", patient.sees().path());
    }
}
