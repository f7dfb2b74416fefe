package health.charley.web.history;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The list of what a person saved. */
@QuarkusTest
class HistoryListTest {
    @Test
    void the_list_shows_the_assessments_with_their_urgency_in_words() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        assertTrue(patient.sees().has("4 May 2026 at 09:12 UTC"));
        assertTrue(patient.sees().has("<strong>Emergency.</strong>"));
        assertTrue(patient.sees().has("Fitted best: Night leg cramps"));
        assertTrue(patient.sees().has("href=\"/history?cursor=b2xkZXI\""));
    }

    /** The page of such an assessment names no cause: getting help comes first. */
    @Test
    void the_list_names_no_cause_where_an_ambulance_is_needed() {
        var patient = new Patient().opens("/history?cursor=YW1idWxhbmNl").signsInAs("patient");

        assertTrue(patient.sees().has("Call an ambulance now"));
        assertFalse(patient.sees().has("Fitted best: Night leg cramps"));
        assertTrue(patient.sees().has("Fitted best: Deep vein thrombosis"));
    }

    @Test
    void those_of_one_minute_are_told_apart_by_the_second() {
        var patient = new Patient().opens("/history?cursor=bWludXRl").signsInAs("patient");

        assertTrue(patient.sees().has("4 May 2026 at 09:12:00 UTC</a>"));
        assertTrue(patient.sees().has("4 May 2026 at 09:12:40 UTC</a>"));
        assertTrue(patient.sees().has("2 February 2026 at 10:00 UTC</a>"));
    }

    @Test
    void who_is_asked_whether_to_delete_one_is_told_which() {
        var patient = new Patient()
                .opens("/history/01997c3a-5b00-7000-8000-000000000001/delete")
                .signsInAs("patient");

        assertTrue(patient.sees().has("The assessment of 24 September 2025 at 14:57:03 UTC is removed"));
    }

    @Test
    void who_saved_nothing_yet_is_told_how() {
        var patient = new Patient().opens("/history").signsInAs("patient2");

        assertTrue(patient.sees().has("You have not saved an assessment yet."));
    }
}
