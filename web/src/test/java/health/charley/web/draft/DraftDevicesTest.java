package health.charley.web.draft;

import static health.charley.web.draft.UnfinishedChecks.DRAFTS;
import static health.charley.web.draft.UnfinishedChecks.KEEP;
import static health.charley.web.draft.UnfinishedChecks.besideIn;
import static health.charley.web.draft.UnfinishedChecks.draftIn;
import static health.charley.web.draft.UnfinishedChecks.erased;
import static health.charley.web.draft.UnfinishedChecks.etagIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** One unfinished check on several devices, none of which loses what another kept. */
@QuarkusTest
class DraftDevicesTest {
    @Test
    void one_that_is_put_off_again_on_another_device_stays_one() {
        Patient.started()
                .answersNoWarningSigns()
                .opens(KEEP)
                .signsInAs("patient")
                .sends(KEEP);
        var other = new Patient().opens(DRAFTS).signsInAs("patient");
        var draft = draftIn(other);
        other.sends(draft + "/resume").answers(2, "answer-site", "calf");

        other.opens(KEEP).sends(KEEP);

        assertTrue(other.sees().has("Your answers are kept."));
        assertEquals(2, other.sees().html().split("/resume\"").length);
        assertEquals(draft, draftIn(other));
        erased(other);
    }

    @Test
    void what_another_device_went_on_with_is_not_lost() {
        var one = Patient.started().answersNoWarningSigns();
        one.opens(KEEP).signsInAs("patient").sends(KEEP);
        var other = new Patient().opens(DRAFTS).signsInAs("patient");
        var draft = draftIn(other);
        other.sends(draft + "/resume")
                .answers(2, "answer-site", "calf")
                .opens(KEEP)
                .sends(KEEP);

        one.opens(KEEP).sends(KEEP);

        assertEquals(409, one.sees().status());
        assertTrue(one.sees().has("another device has gone on with this check."));
        assertTrue(other.opens(DRAFTS).sees().has("Questions answered: 4."));
        one.sends(KEEP, "beside", besideIn(one));
        assertTrue(one.sees().has("Your answers are kept."));
        assertEquals(3, one.sees().html().split("/resume\"").length);
        erased(one);
        erased(one);
    }

    /** By a double click, whose second form comes with the first one's cookies, or by going back to the form. */
    @Test
    void what_is_kept_beside_the_other_twice_is_kept_once() {
        var one = Patient.started().answersNoWarningSigns();
        one.opens(KEEP).signsInAs("patient").sends(KEEP);
        var other = new Patient().opens(DRAFTS).signsInAs("patient");
        other.sends(draftIn(other) + "/resume")
                .answers(2, "answer-site", "calf")
                .opens(KEEP)
                .sends(KEEP);
        one.opens(KEEP).sends(KEEP);
        var beside = besideIn(one);
        var twice = one.browser().copy();
        one.sends(KEEP, "beside", beside);

        twice.submit(KEEP, "beside", beside);
        one.sends(KEEP, "beside", beside);

        assertTrue(twice.page().has("Your answers are kept."));
        assertTrue(one.sees().has("Your answers are kept."));
        assertEquals(3, one.opens(DRAFTS).sees().html().split("/resume\"").length);
        erased(one);
        erased(one);
    }

    @Test
    void a_form_that_says_beside_and_not_by_which_id_is_asked_again() {
        var one = Patient.started().answersNoWarningSigns();
        one.opens(KEEP).signsInAs("patient").sends(KEEP);
        var other = new Patient().opens(DRAFTS).signsInAs("patient");
        other.sends(draftIn(other) + "/resume")
                .answers(2, "answer-site", "calf")
                .opens(KEEP)
                .sends(KEEP);

        one.opens(KEEP).sends(KEEP, "beside", "yes");

        assertEquals(409, one.sees().status());
        assertEquals(2, one.opens(DRAFTS).sees().html().split("/resume\"").length);
        erased(one);
    }

    @Test
    void what_another_device_went_on_with_is_not_deleted_from_an_old_list() {
        var one = Patient.started().answersNoWarningSigns();
        one.opens(KEEP).signsInAs("patient").sends(KEEP);
        var draft = draftIn(one);
        var seen = etagIn(one);
        one.opens("/quiz/leg-cramps/step/2")
                .answers(2, "answer-site", "calf")
                .opens(KEEP)
                .sends(KEEP);

        one.opens(DRAFTS).sends(draft + "/erase", "etag", seen);

        assertTrue(one.sees().has("another device has gone on with it"));
        assertEquals(draft, draftIn(one));
        erased(one);
    }

    @Test
    void the_same_answers_kept_twice_are_kept_once() {
        var patient = Patient.started().answersNoWarningSigns();
        patient.opens(KEEP).signsInAs("patient");
        var twice = patient.browser().copy();
        patient.sends(KEEP);

        twice.submit(KEEP);

        assertTrue(twice.page().has("Your answers are kept."));
        assertEquals(2, twice.page().html().split("/resume\"").length);
        erased(patient);
    }

    @Test
    void what_was_deleted_elsewhere_is_kept_again() {
        var patient = Patient.started().answersNoWarningSigns();
        patient.opens(KEEP).signsInAs("patient").sends(KEEP);
        erased(new Patient().opens(DRAFTS).signsInAs("patient"));

        patient.opens(KEEP).sends(KEEP);

        assertTrue(patient.sees().has("Your answers are kept."));
        erased(patient);
    }
}
