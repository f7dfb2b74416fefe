package health.charley.web.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A person sees what was done with the own data: what, with which of it, and by whom. */
@QuarkusTest
class AccessesPageTest {
    private static final String EVERYTHING = "/history/everything";
    private static final String ASSESSMENT = "/history/01997c3a-5b00-7000-8000-000000000001";
    private static final String WHEN = "24 September 2025 at ";
    private static final String CELL = "<td class=\"govuk-table__cell\" role=\"cell\">";
    private static final String WHO = "<td class=\"govuk-table__cell\" role=\"cell\" data-label=\"Who\">";

    @Test
    void a_place_in_the_list_that_is_none_is_refused() {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");

        for (var cursor : new String[] {"nonsense", "%00", "..%2F..", "%F0%9F%98%80", "a".repeat(2000)}) {
            patient.opens("/history/everything/accesses?cursor=" + cursor);
            assertEquals(400, patient.sees().status(), cursor);
            assertTrue(patient.sees().has("<h1"), cursor);
        }
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
    void an_entry_names_the_assessment_by_its_time_and_leads_there() {
        var patient = new Patient().opens("/history/everything/accesses").signsInAs("patient");

        assertTrue(patient.sees().has("<a class=\"govuk-link\" href=\"" + ASSESSMENT + "\">Assessment of " + WHEN));
        assertTrue(patient.sees().has("</a><br>Leg cramps and leg pain</td>"));
        assertTrue(patient.sees().has(WHO + "You</td>"));
        assertTrue(patient.sees().has(WHO + "Charley, by itself</td>"));
    }

    @Test
    void what_came_by_a_link_names_the_link_the_assessment_and_whoever_has_the_link() {
        var patient = new Patient().opens("/history/everything/accesses").signsInAs("patient");

        assertTrue(patient.sees().has("href=\"" + ASSESSMENT + "/shares\">Link made "));
        assertTrue(patient.sees().has(WHO + "Somebody with the link</td>"));
        // of an assessment that is gone
        assertTrue(patient.sees().has("A link was tried with a wrong PIN</td>" + CELL + "Link made "));
    }

    @Test
    void a_comparison_is_one_line_that_names_both() {
        var patient = new Patient().opens("/history/everything/accesses").signsInAs("patient");

        var rows = patient.sees().html().split("Two assessments were compared");
        assertEquals(2, rows.length);
        var row = rows[1].substring(0, rows[1].indexOf("</tr>"));
        assertEquals(3, row.split("Assessment of ").length, row);
    }
}
