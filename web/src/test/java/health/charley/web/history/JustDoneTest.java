package health.charley.web.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.cookie.Seal;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A notice of what was done is told once, to who had it done. */
@QuarkusTest
class JustDoneTest {
    private static final String ASSESSMENT = "/history/01997c3a-5b00-7000-8000-000000000001";
    private static final String SAVED = "Your result was saved.";
    private static final String DELETED = "The assessment was deleted.";

    @Inject
    Seal seal;

    @Test
    void no_address_says_that_something_was_done() {
        var patient = new Patient().opens("/history?deleted=true").signsInAs("patient");
        assertFalse(patient.sees().has(DELETED));

        patient.opens(ASSESSMENT + "?saved=true");
        assertFalse(patient.sees().has(SAVED));
    }

    @Test
    void that_a_result_was_saved_is_told_once() {
        var patient = Patient.finished().sends("/history/save").signsInAs("patient");
        assertTrue(patient.sees().has(SAVED));

        patient.opens(patient.sees().path());
        assertFalse(patient.sees().has(SAVED));
    }

    @Test
    void that_an_assessment_was_deleted_is_told_once() {
        var patient = new Patient().opens(ASSESSMENT + "/delete").signsInAs("patient");

        patient.sends(ASSESSMENT + "/delete");
        assertTrue(patient.sees().has(DELETED));

        patient.opens("/history");
        assertFalse(patient.sees().has(DELETED));
    }

    @Test
    void a_notice_is_told_on_its_own_page_and_within_a_minute() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        assertTrue(told(patient, 30, "/history"));
        assertFalse(told(patient, 61, "/history"));
        assertFalse(told(patient, 30, ASSESSMENT));
    }

    private boolean told(Patient patient, int secondsAgo, String path) {
        var word = Instant.now().getEpochSecond() - secondsAgo + " " + path;
        patient.browser().changeCookie("charley-done", seal.close("done 1", word.getBytes(UTF_8)));
        return patient.opens("/history").sees().has(DELETED);
    }

    @Test
    void a_notice_that_was_changed_is_not_told() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        patient.browser().changeCookie("charley-done", Instant.now().getEpochSecond() + " /history");

        patient.opens("/history");
        assertEquals(200, patient.sees().status());
        assertFalse(patient.sees().has(DELETED));
    }
}
