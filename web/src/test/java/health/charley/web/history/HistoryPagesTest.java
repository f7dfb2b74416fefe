package health.charley.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryPagesTest {
    private static final String ASSESSMENT = "/history/01997c3a-5b00-7000-8000-000000000001";
    private static final String DAMAGED = "/history/01997c3a-5b00-7000-8000-00000000000d";

    @Test
    void a_result_is_saved_after_sign_in_without_another_click() {
        var patient = Patient.finished();

        patient.sends("/history/save").signsInAs("patient");

        assertTrue(patient.sees().has("Your result was saved."));
    }

    @Test
    void what_is_saved_is_the_receipt_under_the_id_of_the_assessment() {
        var patient = Patient.finished().sends("/history/save").signsInAs("patient");
        String id = patient.sees().path().substring("/history/".length());

        patient.opens("/quiz/leg-cramps/result").sends("/history/save");

        assertEquals("/history/" + id, patient.sees().path());
    }

    @Test
    void nothing_is_saved_for_somebody_who_did_not_ask_for_it() {
        var patient = Patient.finished().opens("/history/save").signsInAs("patient");

        assertEquals("/history", patient.sees().path());
    }

    @Test
    void when_history_is_down_nothing_is_lost_and_saving_can_be_tried_again() {
        var patient = Patient.finished().opens("/sign-in").signsInAs("patient").opens("/quiz/leg-cramps/result");

        ExampleServices.whileDown("history", () -> {
            patient.sends("/history/save");
            assertEquals(503, patient.sees().status());
            assertTrue(patient.sees().has("Nothing is lost:"));
        });

        patient.opens("/history/save");
        assertTrue(patient.sees().has("Your result was saved."));
    }

    @Test
    void when_another_result_is_kept_under_the_id_the_page_says_so_and_does_not_try_again() {
        var patient = Patient.finished().sends("/history/save").signsInAs("patient2");

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("Another result of this check was saved before"));

        patient.opens("/history/save");
        assertEquals("/history", patient.sees().path());
    }

    /** Triage and history number with UUIDv7 alone: any other is the id of nothing. */
    @Test
    void an_id_of_another_kind_is_not_found_as_an_unknown_one_is_not() {
        var stranger = new Patient().opens("/history").signsInAs("patient2");

        for (var id : new String[] {"01997c3a-5b00-7000-8000-000000000009", "01997c3a-5b00-4000-8000-000000000001"}) {
            for (var page : new String[] {"", "/delete", "/shares", "/document"}) {
                stranger.opens("/history/" + id + page);
                assertEquals(404, stranger.sees().status(), id + page);
            }
        }
    }

    @Test
    void an_assessment_that_cannot_be_opened_is_told_of_and_can_be_deleted() {
        var patient = new Patient().opens("/history?cursor=ZGFtYWdlZA").signsInAs("patient");
        var delete = "/history/01997c3a-5b00-7000-8000-00000000000d/delete";
        assertTrue(patient.sees().has("Assessments that can’t be opened: 1"));
        assertTrue(patient.sees().has("What is stored of them is damaged."));
        assertFalse(patient.sees().has("You have not saved an assessment yet."));
        assertTrue(patient.sees().has("href=\"" + delete + "\""));

        patient.opens(delete);
        assertTrue(patient.sees().has("Delete this assessment?"));
        assertTrue(patient.sees().has("href=\"/history\">Keep it</a>"));
        assertFalse(patient.sees().has("href=\"/history/01997c3a-5b00-7000-8000-00000000000d\""));
        patient.sends(delete);

        assertTrue(patient.sees().has("The assessment was deleted."));
    }

    @Test
    void a_damaged_assessment_that_the_list_still_shows_is_told_of_when_it_is_opened() {
        var patient = new Patient().opens(DAMAGED).signsInAs("patient");

        assertEquals(500, patient.sees().status());
        assertTrue(patient.sees().has("This assessment can’t be opened"));
        assertTrue(patient.sees().has("Trying again will not help."));
        assertTrue(patient.sees().has("href=\"" + DAMAGED + "/delete\""));
        assertFalse(patient.sees().has("Nothing is lost"));
    }

    @Test
    void when_what_is_saved_under_the_id_is_damaged_the_page_offers_to_delete_it() {
        var patient = Patient.finished().sends("/history/save").signsInAs("clinician");

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("What was saved of this check before is damaged."));
        assertTrue(patient.sees().has("/delete\" role=\"button\""));
        assertFalse(patient.sees().has("Another result of this check was saved before"));
    }

    @Test
    void when_nothing_of_a_person_can_be_opened_nobody_says_that_nothing_is_lost() {
        var patient = new Patient().opens("/history").signsInAs("editor");

        assertEquals(500, patient.sees().status());
        assertTrue(patient.sees().has("Your assessments can’t be opened"));
        assertFalse(patient.sees().has("Nothing is lost"));
    }

    @Test
    void who_can_open_nothing_any_more_can_erase_everything_from_there() {
        var patient = new Patient().opens(ASSESSMENT).signsInAs("editor");
        assertEquals(500, patient.sees().status());
        assertTrue(patient.sees().has("Your assessments can’t be opened"));
        assertTrue(patient.sees().has("href=\"/history/everything/erase\""));

        patient.opens("/history/everything/erase").sends("/history/everything/erase");

        assertEquals("/history/everything/erased", patient.sees().path());
    }

    @Test
    void one_assessment_shows_the_result_and_the_answers() {
        var patient = new Patient().opens(ASSESSMENT).signsInAs("patient");

        assertTrue(patient.sees().has("Night leg cramps"));
        assertTrue(patient.sees().has("Where does it hurt?"));
        assertTrue(patient.sees().has("3 nights per week"));
    }

    @Test
    void one_assessment_can_be_read_while_triage_is_down() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        ExampleServices.whileDown("triage", () -> patient.opens(ASSESSMENT));

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("Night leg cramps"));
    }

    @Test
    void an_assessment_is_deleted_after_a_second_thought() {
        var patient = new Patient().opens(ASSESSMENT + "/delete").signsInAs("patient");
        assertTrue(patient.sees().has("Delete this assessment?"));

        patient.sends(ASSESSMENT + "/delete");

        assertTrue(patient.sees().has("The assessment was deleted."));
    }

    @Test
    void a_stranger_is_not_asked_whether_to_delete_what_is_not_theirs() {
        var stranger = new Patient().opens(ASSESSMENT + "/delete").signsInAs("patient2");

        assertEquals(404, stranger.sees().status());
        assertFalse(stranger.sees().has("Delete this assessment?"));
    }

    @Test
    void the_history_service_is_asked_in_the_name_of_the_person() {
        new Patient().opens("/history").signsInAs("patient");

        String asked = ExampleServices.lastRequestTo("history");

        assertTrue(asked.contains("authorization: Bearer ey"));
        assertTrue(asked.contains("/notices?limit=100"));
        assertTrue(ExampleServices.addressesAskedOf("history").contains("/assessments?limit=20"));
    }
}
