package health.charley.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Kept assessments that are shown although what they speak of has changed, or is not known here. */
@QuarkusTest
class NewerThanThisSiteTest {
    private static final String OF_NO_TOPIC = "/history/01997c3a-5b00-7000-8000-000000000004";
    private static final String OF_UNKNOWN_LEVEL = "/history/01997c3a-5b00-7000-8000-000000000005";
    private static final String LIST_WITH_UNKNOWN_LEVEL = "/history?cursor=bmV3ZXI";

    @Test
    void an_assessment_of_a_topic_that_is_not_served_any_more_is_shown_without_its_words() {
        var patient = new Patient().opens(OF_NO_TOPIC).signsInAs("patient");

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("Night leg cramps"));
        assertTrue(patient.sees().has("What you answered"));
        assertFalse(patient.sees().has("/api/triage/v1/topics/withdrawn-topic"));
    }

    @Test
    void one_assessment_of_an_unknown_level_hides_no_other() {
        var patient = new Patient().opens(LIST_WITH_UNKNOWN_LEVEL).signsInAs("patient");

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("This page does not know the urgency of this assessment"));
        assertTrue(patient.sees().has("href=\"" + OF_UNKNOWN_LEVEL + "\""));
        assertTrue(patient.sees().has("<strong>Emergency.</strong>"));
    }

    @Test
    void an_assessment_of_an_unknown_level_can_be_downloaded_and_deleted() {
        var patient = new Patient().opens(OF_UNKNOWN_LEVEL).signsInAs("patient");

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("This page can’t show this assessment"));
        assertTrue(patient.sees().has("href=\"" + OF_UNKNOWN_LEVEL + "/document\""));
        assertTrue(patient.sees().has("href=\"" + OF_UNKNOWN_LEVEL + "/delete\""));
        assertFalse(patient.sees().has("does not answer"));
    }

    @Test
    void the_list_tells_which_advice_would_be_another_today_and_what_to_do() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        assertTrue(patient.sees().has("Our advice would be another today"));
        assertTrue(patient.sees().has("Today the advice is more urgent: Make an appointment with a doctor."));
        assertTrue(patient.sees().has("href=\"/history/01997c3a-5b00-7000-8000-000000000001\">Assessment of "));
        assertTrue(patient.sees().has("href=\"/quiz/leg-cramps\">Take the check again"));
    }

    @Test
    void notices_stand_on_the_first_page_alone() {
        var patient = new Patient().opens(LIST_WITH_UNKNOWN_LEVEL).signsInAs("patient");

        assertFalse(patient.sees().has("Our advice would be another today"));
    }

    @Test
    void the_list_is_shown_when_notices_are_refused() {
        var patient = new Patient().opens("/history").signsInAs("clinician");

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("Fitted best: Night leg cramps"));
        assertFalse(patient.sees().has("Our advice would be another today"));
    }
}
