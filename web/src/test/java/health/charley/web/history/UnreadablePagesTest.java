package health.charley.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What history can't read of what it keeps, or not as it was signed. */
@QuarkusTest
class UnreadablePagesTest {
    private static final String UNREADABLE = "/history/01997c3a-5b00-7000-8000-00000000000f";
    private static final String DAMAGED = "/history/01997c3a-5b00-7000-8000-00000000000d";
    private static final String WHOLE = "/history/01997c3a-5b00-7000-8000-000000000001";

    @Test
    void of_an_assessment_that_is_not_what_was_summed_up_nothing_is_shown_in_any_form() {
        var patient = new Patient().opens(UNREADABLE).signsInAs("patient");

        for (var page : List.of(UNREADABLE, UNREADABLE + "/document", UNREADABLE + "/document?form=fhir")) {
            patient.opens(page);
            assertEquals(500, patient.sees().status(), page);
            assertTrue(patient.sees().has("This assessment can’t be shown"), page);
            assertTrue(patient.sees().has("href=\"/history/everything\""), page);
            assertTrue(patient.sees().has("href=\"" + UNREADABLE + "/delete\""), page);
        }
    }

    @Test
    void whichever_of_two_cannot_be_shown_neither_is_offered_for_deletion() {
        var patient = new Patient().opens(UNREADABLE).signsInAs("patient");

        for (var pair : List.of(
                List.of(UNREADABLE, WHOLE),
                List.of(WHOLE, UNREADABLE),
                List.of(DAMAGED, WHOLE),
                List.of(WHOLE, DAMAGED))) {
            patient.opens(pair.get(0) + "/comparison/" + pair.get(1).substring("/history/".length()));
            assertEquals(500, patient.sees().status());
            assertTrue(patient.sees().has("These two can’t be compared"));
            assertTrue(patient.sees().has("href=\"" + pair.get(0) + "\""));
            assertTrue(patient.sees().has("href=\"" + pair.get(1) + "\""));
            assertFalse(patient.sees().has("/delete\""));
        }
    }
}
