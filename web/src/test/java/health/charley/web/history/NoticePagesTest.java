package health.charley.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A person is told of advice that would be another today, on the list and on the page of the assessment. */
@QuarkusTest
class NoticePagesTest {
    private static final String ASSESSMENT = "/history/01997c3a-5b00-7000-8000-000000000001";
    private static final String SENTENCE = "Today the advice is more urgent: Make an appointment with a doctor.";
    private static final String BACK_AGAIN = "It comes back when our advice changes again.";

    @Test
    void notices_that_say_the_same_stand_together_three_of_them_at_once() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        assertEquals(2, patient.sees().html().split(SENTENCE).length);
        assertEquals(2, patient.sees().html().split("Take the check again").length);
        assertTrue(patient.sees().has("and 2 more"));
        var atOnce = patient.sees().html().split("and 2 more")[0];
        assertEquals(4, atOnce.split("/notice/away").length);
        assertEquals(6, patient.sees().html().split("/notice/away").length);
    }

    @Test
    void an_assessment_tells_of_its_own_notice() {
        var patient = new Patient().opens(ASSESSMENT).signsInAs("patient");

        assertTrue(patient.sees().has("Our advice would be another today"));
        assertTrue(patient.sees().has(SENTENCE));

        patient.opens("/history/01997c3a-5b00-7000-8000-000000000003");
        assertFalse(patient.sees().has("Our advice would be another today"));
    }

    @Test
    void one_is_put_away_and_the_list_says_so_once() {
        var patient = new Patient().opens(ASSESSMENT).signsInAs("patient");

        patient.sends(ASSESSMENT + "/notice/away", "seen", "2026-05-06T03:00:00Z");

        assertEquals("/history", patient.sees().path());
        assertTrue(patient.sees().has(BACK_AGAIN));
        assertFalse(patient.opens("/history").sees().has(BACK_AGAIN));
    }

    @Test
    void one_that_came_since_is_shown_and_not_put_away() {
        var patient = new Patient().opens(ASSESSMENT).signsInAs("patient");

        patient.sends(ASSESSMENT + "/notice/away", "seen", "2026-05-05T03:00:00Z");

        assertEquals(ASSESSMENT, patient.sees().path());
        assertTrue(patient.sees().has(SENTENCE));
        assertFalse(patient.opens("/history").sees().has(BACK_AGAIN));
    }

    @Test
    void the_address_of_the_form_opened_by_itself_shows_the_assessment() {
        var patient = new Patient().opens(ASSESSMENT + "/notice/away").signsInAs("patient");

        assertEquals(ASSESSMENT, patient.sees().path());
        assertFalse(ExampleServices.lastRequestTo("history").startsWith("DELETE"));
    }
}
