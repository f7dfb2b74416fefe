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
        assertTrue(patient.sees().has("your notes, what happened next, and links that you make"));
        assertTrue(patient.sees().has("a check that you have not finished, for 30 days"));
        assertFalse(patient.sees().has("of it says"));
        assertTrue(patient.sees().has("href=\"/privacy\""));
        assertFalse(patient.sees().has("That form could not be accepted"));

        patient.sends("/history/consent", "version", "2025-01");
        assertEquals("/history/consent", patient.sees().path());
        assertTrue(patient.sees().has("Version 2026-11"));

        patient.sends("/history/consent", "version", "2026-11");
        assertTrue(patient.sees().has("Your result was saved."));
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
