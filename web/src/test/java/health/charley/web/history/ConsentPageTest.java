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
        assertTrue(patient.sees().has("You agreed to this."));

        patient.sends("/history/consent/withdraw");

        assertEquals("/history/consent", patient.sees().path());
        assertTrue(patient.sees().has("id=\"agree\""));
    }

    @Test
    void who_need_not_consent_is_not_asked() {
        var patient = new Patient().opens("/history/consent").signsInAs("patient");

        assertEquals("/history", patient.sees().path());
    }
}
