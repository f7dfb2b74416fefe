package health.charley.web.draft;

import static health.charley.web.draft.UnfinishedChecks.DRAFTS;
import static health.charley.web.draft.UnfinishedChecks.KEEP;
import static health.charley.web.draft.UnfinishedChecks.draftIn;
import static health.charley.web.draft.UnfinishedChecks.erased;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person leaves a check unfinished on one device and goes on with it on another. */
@QuarkusTest
class DraftPagesTest {
    @Test
    void a_check_is_kept_on_one_device_and_gone_on_with_on_another() {
        var one = Patient.started().answersNoWarningSigns();
        assertTrue(one.sees().has("href=\"" + KEEP + "\""));
        one.opens(KEEP).signsInAs("patient");
        assertTrue(one.sees().has("They are gone 30 days after the last change."));
        assertTrue(one.sees().has("without pressing “Continue” is not kept."));

        one.sends(KEEP);

        assertTrue(one.sees().has("Your answers are kept."));
        assertTrue(one.sees().has("Leg cramps and leg pain"));
        assertTrue(one.sees().has("Gone after 3 June 2026 at 09:12 UTC."));

        var other = new Patient().opens(DRAFTS).signsInAs("patient");
        other.sends(draftIn(other) + "/resume");

        assertEquals("/quiz/leg-cramps/step/2", other.sees().address().getPath());
        other.answers(2, "answer-site", "calf").answers(3, "answer-freq", "3");
        assertEquals("/quiz/leg-cramps/result", other.sees().address().getPath());
        erased(other);
    }

    @Test
    void one_that_was_finished_and_saved_is_no_longer_unfinished() {
        Patient.started()
                .answersNoWarningSigns()
                .opens(KEEP)
                .signsInAs("patient")
                .sends(KEEP);
        var other = new Patient().opens(DRAFTS).signsInAs("patient");
        other.sends(draftIn(other) + "/resume")
                .answers(2, "answer-site", "calf")
                .answers(3, "answer-freq", "3");

        other.sends("/history/save");

        assertTrue(other.sees().has("saved-banner"));
        assertTrue(other.opens(DRAFTS).sees().has("There are none."));
    }

    @Test
    void the_same_check_is_kept_again_in_its_own_place() {
        var patient = Patient.started().answersNoWarningSigns();
        patient.opens(KEEP).signsInAs("patient").sends(KEEP);
        patient.opens("/quiz/leg-cramps/step/2").answers(2, "answer-site", "calf");

        patient.opens(KEEP).sends(KEEP);

        assertEquals(2, patient.sees().html().split("/resume\"").length);
        erased(patient);
    }

    @Test
    void who_has_as_many_as_there_may_be_is_told_to_delete_one() {
        var other = Patient.started().answersNoWarningSigns();
        other.opens(KEEP).signsInAs("patient2");

        other.sends(KEEP);

        assertEquals(409, other.sees().status());
        assertTrue(other.sees().has("You have as many unfinished checks as there may be."));
    }

    @Test
    void one_that_can_not_be_opened_can_be_deleted() {
        var other = new Patient().opens(DRAFTS).signsInAs("patient2");

        assertTrue(other.sees().has("Unfinished checks that can’t be opened: 1."));
        assertTrue(other.sees().has("action=\"/history/drafts/01997c3a-5b00-7000-8000-00000000000d/erase\""));
        assertFalse(other.sees().has("There are none."));
    }

    @Test
    void without_a_check_in_the_browser_there_is_nothing_to_keep() {
        var patient = new Patient().opens(KEEP).signsInAs("patient");

        assertEquals(DRAFTS, patient.sees().address().getPath());
        assertTrue(patient.sees().has("There were no answers to keep in this browser."));
        assertTrue(patient.sees().has("There are none."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume", "erase"})
    void one_that_is_gone_is_said_to_be_gone(String form) {
        var patient = new Patient().opens(DRAFTS).signsInAs("patient");

        patient.sends(DRAFTS + "/01997c3a-5b00-7000-8000-0000000000ff/" + form);

        assertEquals(DRAFTS, patient.sees().address().getPath());
        assertTrue(patient.sees().has("That check is not here any more."));
    }

    @Test
    void while_history_is_down_the_answers_stay_in_the_browser() {
        var patient = Patient.started().answersNoWarningSigns();
        patient.opens(KEEP).signsInAs("patient");

        ExampleServices.whileDown("history", () -> patient.sends(KEEP));

        assertEquals(503, patient.sees().status());
        assertEquals(
                "/quiz/leg-cramps/step/2",
                patient.opens("/quiz/leg-cramps/step/2").sees().address().getPath());
    }

    @Test
    void one_that_triage_does_not_take_any_more_leaves_the_check_in_this_browser() {
        var patient = Patient.started().answersNoWarningSigns();
        patient.opens(DRAFTS).signsInAs("patient");

        patient.sends(DRAFTS + "/01997c3a-5b00-7000-8000-0000000000e2/resume");

        assertTrue(patient.sees().has("Charley can’t go on with that check"));
        assertEquals(200, patient.opens("/quiz/leg-cramps/step/2").sees().status());
    }

    @Test
    void one_that_is_taken_up_in_part_stays_as_it_was_kept() {
        var patient = new Patient().opens(DRAFTS).signsInAs("patient");
        var kept = DRAFTS + "/01997c3a-5b00-7000-8000-0000000000e3";

        patient.sends(kept + "/resume");
        assertEquals("/quiz/leg-cramps/step/1", patient.sees().address().getPath());
        assertTrue(patient.sees().has("Some of the answers you kept could not be carried over"));
        assertFalse(patient.opens("/quiz/leg-cramps/step/1").sees().has("could not be carried over"));
        patient.opens(KEEP).sends(KEEP);

        assertTrue(patient.sees().has("Your answers are kept."));
        assertNotEquals(kept, draftIn(patient));
        erased(patient);
    }

    @Test
    void one_that_leaves_the_policy_to_triage_is_gone_on_with() {
        var patient = new Patient().opens(DRAFTS).signsInAs("patient");

        patient.sends(DRAFTS + "/01997c3a-5b00-7000-8000-0000000000e1/resume");

        assertEquals("/quiz/leg-cramps/step/1", patient.sees().address().getPath());
        assertEquals(200, patient.sees().status());
        assertFalse(patient.sees().has("could not be carried over"));
    }
}
