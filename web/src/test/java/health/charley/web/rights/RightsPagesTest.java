package health.charley.web.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A person sees to all that is kept of them. */
@QuarkusTest
class RightsPagesTest {
    private static final String EVERYTHING = "/history/everything";

    @Test
    void the_list_of_assessments_leads_there_even_when_it_is_empty() {
        var patient = new Patient().opens("/history").signsInAs("patient2");

        assertTrue(patient.sees().has("href=\"" + EVERYTHING + "\""));
    }

    @Test
    void everything_can_be_downloaded() {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");
        assertTrue(patient.sees().has("href=\"/history/everything/charley.zip\""));

        patient.opens("/history/everything/charley.zip");

        assertEquals("PK archive", patient.sees().html());
    }

    @Test
    void a_download_that_history_does_not_answer_is_a_page_that_says_so() {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");

        ExampleServices.whileDown("history", () -> {
            patient.opens("/history/everything/charley.zip");
            assertEquals(503, patient.sees().status());
            assertTrue(patient.sees().has("<h1"));
        });
    }

    @Test
    void what_was_done_is_told_in_words_a_part_at_a_time() {
        var patient = new Patient().opens("/history/everything/accesses").signsInAs("patient");
        assertTrue(patient.sees().has("5 May 2026 at 08:30 UTC"));
        assertTrue(patient.sees().has("A link was opened"));
        assertTrue(patient.sees().has("newer-than-this-page"));
        assertTrue(patient.sees().has("The notes about an assessment were deleted"));
        assertFalse(patient.sees().has("An assessment was deleted"));

        patient.opens("/history/everything/accesses?cursor=b2xkZXI");

        assertTrue(patient.sees().has("An assessment was saved"));
        assertFalse(patient.sees().has("Older entries"));
    }

    @Test
    void everything_is_erased_after_a_second_question() {
        var patient = new Patient().opens("/history/everything/erase").signsInAs("patient");
        assertTrue(patient.sees().has("This can’t be undone"));
        assertTrue(patient.sees().has("unfinished checks"));
        assertFalse(ExampleServices.lastRequestTo("history").startsWith("DELETE"));

        patient.sends("/history/everything/erase");

        assertEquals("/history/everything/erased", patient.sees().path());
        assertTrue(patient.sees().has("Nothing is kept of you any more."));
        assertTrue(ExampleServices.lastRequestTo("history").startsWith("DELETE /api/history/v1/everything"));
    }
}
