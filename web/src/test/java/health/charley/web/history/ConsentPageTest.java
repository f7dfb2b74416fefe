package health.charley.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Where nothing is saved without consent. */
@QuarkusTest
class ConsentPageTest {
    @Test
    void who_has_to_consent_first_is_asked_and_then_the_result_is_saved() {
        new Patient().opens("/sign-in").signsInAs("moderator").opens("/privacy").sends("/history/consent/withdraw");
        var patient = Patient.finished().sends("/history/save").signsInAs("moderator");
        assertEquals("/history/consent", patient.sees().path());
        assertTrue(patient.sees().has("Version 2026-11"));
        assertTrue(patient.sees().has("before it saves anything in your account"));
        assertFalse(patient.sees().has("of it says"));
        assertTrue(patient.sees().has("href=\"/privacy\""));
        assertFalse(patient.sees().has("That form could not be accepted"));

        patient.sends("/history/consent", "version", "2025-01");
        assertEquals("/history/consent", patient.sees().path());
        assertTrue(patient.sees().has("Version 2026-11"));

        patient.sends("/history/consent", "version", "2026-11");
        assertTrue(patient.sees().has("Your result was saved."));
    }

    /** As the table of history's README has it. */
    @Test
    void whatever_is_kept_is_told_with_how_long() {
        var page = new Patient()
                .opens("/history/consent")
                .signsInAs("moderator")
                .sends("/history/consent/withdraw")
                .sees();

        assertTrue(page.has("the result are kept, encrypted, under your account. They stay until you delete them"));
        assertTrue(page.has("Your notes and what happened next are kept, encrypted, as long as the result"));
        assertTrue(page.has("When you press “Finish later” and “Keep my answers”, what you told so far is kept"));
        assertTrue(page.has("encrypted, for 30 days after you last changed it"));
        assertTrue(page.has("its PIN, for at most 90 days after it ended. Its code itself is not kept."));
        assertTrue(page.has("What you saved is compared with newer knowledge."));
        assertTrue(page.has("What was done with all this is noted, with the time and without answers or results."));
        assertTrue(page.has("Your consent is noted with its version and time, until you erase everything."));
    }

    @Test
    void what_was_consented_to_can_be_read_and_withdrawn() {
        var patient = new Patient().opens("/history/consent").signsInAs("moderator");
        patient.sends("/history/consent", "version", "2026-11").opens("/history/consent");
        assertTrue(
                patient.sees().has("You agreed to <strong>version 2026-11</strong> on 2 November 2026 at 08:30 UTC."));
        assertTrue(patient.sees().has("Nothing more is saved for you, until you agree again."));
        assertTrue(patient.sees().has("What was saved stays, and so do its links"));

        patient.sends("/history/consent/withdraw");

        assertEquals("/history/consent", patient.sees().path());
        assertTrue(patient.sees().has("Your consent was withdrawn."));
        assertTrue(patient.sees().has("3 November 2026 at 08:30 UTC: version 2026-11 withdrawn"));
        assertTrue(patient.sees().has("id=\"agree\""));
        assertFalse(patient.sees().has("id=\"withdraw\""));
    }

    @Test
    void what_was_agreed_to_once_can_be_withdrawn_where_nothing_is_asked_any_more() {
        var person = new Patient().opens("/history/consent").signsInAs("clinician");

        assertTrue(person.sees().has("You agreed to <strong>version 2025-01</strong> on 9 January 2025 at 08:30 UTC."));
        assertTrue(person.sees().has("This site asks for no consent now."));
        assertTrue(person.sees().has("This site saves results without consent too"));
        assertTrue(person.sees().has("id=\"withdraw\""));
        assertFalse(person.sees().has("id=\"agree\""));
    }

    @Test
    void who_need_not_consent_is_told_so_and_not_asked() {
        var patient = new Patient().opens("/history/consent").signsInAs("patient");

        assertEquals("/history/consent", patient.sees().path());
        assertTrue(patient.sees().has("This site asks for no consent now."));
        assertFalse(patient.sees().has("id=\"agree\""));
        assertFalse(patient.sees().has("id=\"withdraw\""));
    }
}
